// Records → list items: title, date, sides, what it is and how well it stands.
import { stateOf } from '../../graph/state.ts';
import { recordSupport, supportLevels } from '../../graph/support.ts';
import type { Kind } from '../../model/kinds.ts';
import { type AnyRecord, type DataOf, isWithdrawn, listingDate } from '../../model/record.ts';
import { type Side, side } from '../../model/schema/fields.ts';
import type { ViewContext } from './context.ts';
import { formatDate, formatSpan } from './dates.ts';
import { type SupportView, supportView } from './fact-row.ts';
import { titleOf } from './text-run.ts';

/** One record in a list. */
export interface ListItem {
  readonly kind: Kind;
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly iso: string;
  readonly sides: readonly Side[];
  readonly what: string;
  readonly status: string;
  /** True where `status` is that it is withdrawn; it is then neither filtered by what it was nor said to be supported. */
  readonly isWithdrawn: boolean;
  readonly support?: SupportView;
  /** A further line, where the list has something to say of its own. */
  readonly more?: string;
  /** How well it stands, the best lowest, for putting lists in order. */
  readonly rank: number;
}

type Office = NonNullable<DataOf['people']['offices']>[number];

/** The office that a person is known by: one not known to have ended, begun last; of equals, the one named first. */
const officeOf = (offices: readonly Office[]): Office | undefined => {
  const key = ({ from = '', to }: Office): string => `${to === undefined ? 1 : 0} ${from}`;
  return offices.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0))[0];
};

const whatOf = (record: AnyRecord, { words }: ViewContext): string => {
  switch (record.kind) {
    case 'agreements':
      return words.instruments[record.data.instrument];
    case 'meetings':
      return words.formats[record.data.format];
    case 'statements':
      return words.forms[record.data.form];
    case 'commitments':
      return words.commitmentOf(words.strengths[record.data.strength]);
    case 'mechanisms':
      return words.mechanismOf[record.data.level];
    case 'organizations':
      return words.organizationTypes[record.data.type];
    case 'people':
      return officeOf(record.data.offices ?? [])?.role ?? '';
    case 'sources':
      return `${record.data.publisher}, ${words.grades[record.data.grade]}`;
    case 'topics':
    case 'claims':
      return '';
  }
};

/** The state of a record in words; empty for kinds without states, and for a claim, whose title gives its verdict. */
export const stateInWords = (record: AnyRecord, { words, today }: ViewContext): string => {
  const state = stateOf(record, today);
  if (state === undefined || (record.kind === 'claims' && !isWithdrawn(record))) return '';
  return words.states[state];
};

/** In a list, a meeting is marked only where it was not held. */
const isPlainlyHeld = (record: AnyRecord, { today }: ViewContext): boolean => stateOf(record, today) === 'held';

/** The sides that a record belongs to, Korea first. */
export const sidesOf = (record: AnyRecord): Side[] => {
  const actors = (): readonly { side: Side }[] => {
    switch (record.kind) {
      case 'agreements':
        return record.data.parties;
      case 'meetings':
        return record.data.participants ?? [];
      case 'statements':
        return record.data.speakers;
      case 'commitments':
        return record.data.by;
      case 'organizations':
      case 'people':
        return [record.data];
      default:
        return [];
    }
  };
  const found = new Set(actors().map(({ side }) => side));
  return side.options.filter((one) => found.has(one));
};

/** The day of a record in words: all days of a meeting, and for a body since when there is one. */
export const dayInWords = (record: AnyRecord, { words }: ViewContext): string => {
  const listed = listingDate(record);
  if (!listed) return '';
  if (record.kind === 'mechanisms') return words.since(formatDate(listed.date, words));
  const ended = record.kind === 'meetings' && listed.field === 'started' ? record.data.ended : undefined;
  return ended === undefined ? formatDate(listed.date, words) : formatSpan(listed.date, ended, words);
};

/** Puts a record in a list. */
export const listItem = (record: AnyRecord, ctx: ViewContext): ListItem => {
  const date = listingDate(record)?.date ?? '';
  const support = isWithdrawn(record) ? undefined : recordSupport(ctx.graph, record);
  return {
    kind: record.kind,
    href: ctx.to.record(record.kind, record.id),
    title: titleOf(record, ctx),
    date: dayInWords(record, ctx),
    iso: date,
    sides: sidesOf(record),
    what: whatOf(record, ctx),
    status: isPlainlyHeld(record, ctx) ? '' : stateInWords(record, ctx),
    isWithdrawn: isWithdrawn(record),
    rank: support ? supportLevels.indexOf(support.level) * 100 - support.outlets : supportLevels.length * 100,
    ...(support ? { support: supportView(support, ctx) } : {}),
  };
};
