// The due date of a commitment, compared with how far evidence was searched for.
// The clock stops at the last day searched, not at the day of the build.
import { isSurelyBefore } from '../model/dates.ts';
import type { RecordOf } from '../model/record.ts';

/**
 * Whether a due date passed before the last day searched (`passed`), did not (`beyond`), or nobody searched
 * (`unlooked`).
 */
export interface DueClock {
  readonly due: string;
  readonly through: string | undefined;
  readonly state: 'passed' | 'beyond' | 'unlooked';
}

/** Compares the due date of a commitment with the last day searched; undefined when it has no due date. */
export const dueClock = ({ data }: RecordOf<'commitments'>): DueClock | undefined => {
  if (data.due === undefined) return undefined;
  const through = data.looked?.through ?? data.looked?.on;
  if (through === undefined) return { due: data.due, through, state: 'unlooked' };
  return { due: data.due, through, state: isSurelyBefore(data.due, through) ? 'passed' : 'beyond' };
};
