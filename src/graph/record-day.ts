// A record → the day on which it last changed, as far as it says so itself; exports and citations are dated by it, not by the build.
import type { AnyRecord } from '../model/record.ts';

/** The latest day on which a record was changed, compared with its sources, looked after or withdrawn; `today` where it names none. */
export const recordDay = ({ data }: AnyRecord, today: string): string =>
  [...(data.changes ?? []).map(({ on }) => on), data.checked, data.looked?.on, data.withdrawn?.on]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? today;
