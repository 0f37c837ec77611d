// The due date of a commitment: what may be said of it, given how far we have looked.
// Its clock stops at the day up to which evidence was looked for, not at the day of the build.
import { isSurelyBefore } from '../model/dates.ts';
import type { RecordOf } from '../model/record.ts';

/** What may be said of a due date: it passed before the last day looked at, it did not, or no such day is known. */
export interface DueClock {
  readonly due: string;
  readonly through: string | undefined;
  readonly state: 'passed' | 'beyond' | 'unlooked';
}

/** Reads the due date of a commitment against the day up to which evidence was looked for. */
export const dueClock = ({ data }: RecordOf<'commitments'>): DueClock | undefined => {
  if (data.due === undefined) return undefined;
  const through = data.looked?.through ?? data.looked?.on;
  if (through === undefined) return { due: data.due, through, state: 'unlooked' };
  return { due: data.due, through, state: isSurelyBefore(data.due, through) ? 'passed' : 'beyond' };
};
