// Derived status: what state an agreement is in, what became of a commitment, and what may be said of its due date.
// The clock of a follow-up stops at the day up to which evidence was looked for, not at the day of the build.
import type { RecordOf } from '../model/record.ts';

/** States of an agreement, derived from its dates and history. */
export const agreementStatuses = [
  'proposed',
  'agreed',
  'issued',
  'adopted',
  'signed',
  'in-force',
  'ended',
  'undated',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

const acts = ['signed', 'adopted', 'issued', 'agreed', 'proposed'] as const;

/** True when a date known to the year, month or day lies wholly before a day. */
export const isBefore = (date: string, day: string): boolean => date < day.slice(0, date.length);

const turns: Readonly<Record<string, 'over' | 'on'>> = {
  expired: 'over',
  terminated: 'over',
  renewed: 'on',
  extended: 'on',
};

/** True when the last event that ends or prolongs an agreement, of those not after `today`, ends it. */
const hasEnded = (history: NonNullable<RecordOf<'agreements'>['data']['history']>, today: string): boolean => {
  const past = history.filter(({ on, event }) => turns[event] && !isBefore(today, on));
  const last = past.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return last !== undefined && turns[last.event] === 'over';
};

/** The state of an agreement on the day `today` (ISO date). */
export const agreementStatus = ({ data }: RecordOf<'agreements'>, today: string): AgreementStatus => {
  if (hasEnded(data.history ?? [], today) || (data.ends !== undefined && isBefore(data.ends, today))) return 'ended';
  if (data.inForce !== undefined && !isBefore(today, data.inForce)) return 'in-force';
  return acts.find((act) => data[act] !== undefined) ?? 'undated';
};

/** States of a commitment as its history gives them; without a history it is open. */
export type CommitmentStatus = NonNullable<RecordOf<'commitments'>['data']['history']>[number]['status'];

/** What became of a commitment, by the last event known. */
export const commitmentStatus = ({ data }: RecordOf<'commitments'>): CommitmentStatus =>
  data.history?.at(-1)?.status ?? 'open';

const closed: ReadonlySet<CommitmentStatus> = new Set(['kept', 'granted', 'declined', 'lapsed', 'superseded']);

/** True for a state that nothing more is awaited after. */
export const isClosed = (status: CommitmentStatus): boolean => closed.has(status);

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
