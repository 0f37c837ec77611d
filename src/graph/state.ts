// The state of a record, from its dates, its history or its editors.
import { isSurelyBefore } from '../model/dates.ts';
import { adoptionFields } from '../model/kinds/agreement.ts';
import { by } from '../model/order.ts';
import { type AnyRecord, type DataOf, isWithdrawn, type RecordOf } from '../model/record.ts';

/** States of an agreement, derived from its dates and history. */
export type AgreementState = (typeof adoptionFields)[number] | 'in-force' | 'ended' | 'undated';

/** States of a meeting, set by its editors. */
export type MeetingState = DataOf['meetings']['occurrence'];

/** States of a commitment, from its history. */
export type CommitmentState = NonNullable<DataOf['commitments']['history']>[number]['status'];

/** States of a claim: the verdicts on it. */
export type ClaimState = DataOf['claims']['verdict'];

/** Every state of a record. No two kinds share one, because the search filters by them. */
export type State = AgreementState | MeetingState | CommitmentState | ClaimState | 'withdrawn';

type History = NonNullable<DataOf['agreements']['history']>;

const turns: Readonly<Partial<Record<History[number]['event'], 'over' | 'on'>>> = {
  expired: 'over',
  terminated: 'over',
  renewed: 'on',
  extended: 'on',
};

/** True when the last event up to `today` that ends or prolongs an agreement is one that ends it. */
const hasEnded = (history: History, today: string): boolean => {
  const past = history.filter(({ on, event }) => turns[event] && !isSurelyBefore(today, on));
  const last = past.toSorted(by(({ on }) => on)).at(-1);
  return last !== undefined && turns[last.event] === 'over';
};

const agreementState = ({ data }: RecordOf<'agreements'>, today: string): AgreementState => {
  if (hasEnded(data.history ?? [], today) || (data.ends !== undefined && isSurelyBefore(data.ends, today)))
    return 'ended';
  if (data.inForce !== undefined && !isSurelyBefore(today, data.inForce)) return 'in-force';
  return adoptionFields.find((act) => data[act] !== undefined) ?? 'undated';
};

/** The state of a commitment after its last known event; `open` without a history. */
export const commitmentState = ({ data }: RecordOf<'commitments'>): CommitmentState =>
  data.history?.at(-1)?.status ?? 'open';

/** The state of a record on the day `today` (ISO date); undefined for kinds that have no states. */
export const stateOf = (record: AnyRecord, today: string): State | undefined => {
  if (isWithdrawn(record)) return 'withdrawn';
  switch (record.kind) {
    case 'agreements':
      return agreementState(record, today);
    case 'meetings':
      return record.data.occurrence;
    case 'commitments':
      return commitmentState(record);
    case 'claims':
      return record.data.verdict;
    case 'statements':
    case 'mechanisms':
    case 'organizations':
    case 'people':
    case 'topics':
    case 'sources':
      return undefined;
  }
};

/** For each state of a commitment, whether nothing more is expected. */
const closed: Readonly<Record<CommitmentState, boolean>> = {
  open: false,
  'under-way': false,
  'partly-kept': false,
  kept: true,
  granted: true,
  declined: true,
  lapsed: true,
  superseded: true,
};

/** True for a state of a commitment after which nothing more is expected. */
export const isClosed = (state: CommitmentState): boolean => closed[state];

/** For each state, whether readers must not take the record for something done and in effect. */
const unsettled: Readonly<Record<State, boolean>> = {
  proposed: true,
  agreed: false,
  issued: false,
  adopted: false,
  signed: false,
  'in-force': false,
  ended: false,
  undated: true,
  held: false,
  announced: true,
  cancelled: true,
  unknown: true,
  open: true,
  'under-way': false,
  'partly-kept': false,
  kept: false,
  granted: false,
  declined: true,
  lapsed: true,
  superseded: false,
  unsupported: false,
  contradicted: false,
  corrected: false,
  withdrawn: true,
};

/** True for states that are open, planned, unknown or failed. */
export const isUnsettled = (state: State): boolean => unsettled[state];
