// The due date of a commitment: what may be said of it, given how far we have looked.
// Its clock stops at the day up to which evidence was looked for, not at the day of the build.
import type { RecordOf } from '../model/record.ts';

/** True when a date known to the year, month or day lies wholly before a day. */
export const isBefore = (date: string, day: string): boolean => date < day.slice(0, date.length);

/** The last day on which a thing due in a day, month or year is due, as text that sorts. */
export const lastDueDay = (due: string): string => `${due}${'-12-31'.slice(due.length - 4)}`;

/** What may be said of a due date: it had passed by the day looked to, it lies after it, or no such day is known. */
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
  return { due: data.due, through, state: isBefore(data.due, through) ? 'passed' : 'beyond' };
};
