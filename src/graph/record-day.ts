// The day on which a record last changed by its own account; it dates exports and citations.
import type { AnyRecord } from '../model/record.ts';

/** The latest day on which a record was changed, reviewed, last searched for or withdrawn; `today` if it names none. */
export const recordDay = ({ data }: AnyRecord, today: string): string =>
  [...(data.changes ?? []).map(({ on }) => on), data.checked, data.looked?.on, data.withdrawn?.on]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? today;
