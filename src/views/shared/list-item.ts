// A record in a list: title, date, sides, form, state and support.
import { stateOf } from '../../graph/state.ts';
import { recordSupport, supportLevels } from '../../graph/support.ts';
import type { Kind } from '../../model/kinds.ts';
import type { ListFilterName } from '../../model/list-query.ts';
import { byDescending } from '../../model/order.ts';
import { type AnyRecord, type DataOf, isWithdrawn, listingDate } from '../../model/record.ts';
import { type Side, side } from '../../model/schema/fields.ts';
import type { ViewContext } from './context.ts';
import { formatDate, formatSpan } from './dates.ts';
import { type SupportView, supportView } from './support.ts';
import { titleOf } from './text-run.ts';

/** A value: its key, used in addresses and filters, and its displayed text. */
export interface Term {
  readonly key: string;
  readonly text: string;
}

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
  readonly isWithdrawn: boolean;
  /** Its values for each filter. A withdrawn record has only its state, so other filters don't count it. */
  readonly filters: Readonly<Record<ListFilterName, readonly Term[]>>;
  readonly support?: SupportView;
  /** A second line, in lists that add one. */
  readonly more?: string;
  /** Its rank by support, for sorting: the lowest is the best supported. */
  readonly rank: number;
}

type Office = NonNullable<DataOf['people']['offices']>[number];

/** The office that a person is known by: one without an end before others, then the latest start, then the first named. */
const officeOf = (offices: readonly Office[]): Office | undefined => {
  return offices.toSorted(
    byDescending(
      ({ to }) => (to === undefined ? 1 : 0),
      ({ from = '' }) => from,
    ),
  )[0];
};

/** The form of a record, such as treaty or summit; undefined for kinds without forms. */
const sortOf = (record: AnyRecord, { words }: ViewContext): Term | undefined => {
  switch (record.kind) {
    case 'agreements':
      return { key: record.data.instrument, text: words.instruments[record.data.instrument] };
    case 'meetings':
      return { key: record.data.format, text: words.formats[record.data.format] };
    case 'statements':
      return { key: record.data.form, text: words.forms[record.data.form] };
    case 'commitments':
      return { key: record.data.strength, text: words.commitmentOf[record.data.strength] };
    case 'mechanisms':
      return { key: record.data.level, text: words.mechanismOf[record.data.level] };
    case 'organizations':
      return { key: record.data.type, text: words.organizationTypes[record.data.type] };
    case 'people': {
      const role = officeOf(record.data.offices ?? [])?.role;
      return role === undefined ? undefined : { key: role, text: role };
    }
    case 'sources': {
      const { publisher, grade } = record.data;
      return { key: `${publisher}, ${grade}`, text: words.join.facts(publisher, words.grades[grade]) };
    }
    case 'topics':
    case 'claims':
      return undefined;
  }
};

/** The state of a record in words; empty for kinds without states, and for claims, whose titles give their verdicts. */
export const stateInWords = (record: AnyRecord, { words, today }: ViewContext): string => {
  const state = stateOf(record, today);
  if (state === undefined || (record.kind === 'claims' && !isWithdrawn(record))) return '';
  return words.states[state];
};

/** The state shown in a list. A meeting that was held has none, nor has a claim, whose title gives its verdict. */
const listedState = (record: AnyRecord, ctx: ViewContext): Term | undefined => {
  const state = stateOf(record, ctx.today);
  const text = stateInWords(record, ctx);
  return state === undefined || state === 'held' || text === '' ? undefined : { key: state, text };
};

/** The sides of a record's actors, Korea first; none for kinds without actors. */
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
      case 'mechanisms':
      case 'topics':
      case 'claims':
      case 'sources':
        return [];
    }
  };
  const found = new Set(actors().map(({ side }) => side));
  return side.options.filter((one) => found.has(one));
};

/** The date of a record in words: for a meeting all its days, for a mechanism `since` its start; empty if unknown. */
const dayInWords = (record: AnyRecord, { words }: ViewContext): string => {
  const listed = listingDate(record);
  if (!listed) return '';
  if (record.kind === 'mechanisms') return words.since(formatDate(listed.date, words));
  const ended = record.kind === 'meetings' && listed.field === 'started' ? record.data.ended : undefined;
  return ended === undefined ? formatDate(listed.date, words) : formatSpan(listed.date, ended, words);
};

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** Builds the list item of a record. */
export const listItem = (record: AnyRecord, ctx: ViewContext): ListItem => {
  const { words } = ctx;
  const gone = isWithdrawn(record);
  const support = gone ? undefined : recordSupport(ctx.graph, record);
  const sides = sidesOf(record);
  const sort = sortOf(record, ctx);
  const state = listedState(record, ctx);
  return {
    kind: record.kind,
    href: ctx.to.record(record.kind, record.id),
    title: titleOf(record, ctx),
    date: dayInWords(record, ctx),
    iso: listingDate(record)?.date ?? '',
    sides,
    what: sort?.text ?? '',
    status: state?.text ?? '',
    isWithdrawn: gone,
    filters: {
      side: gone ? [] : sides.map((key) => ({ key, text: words.sides[key] })),
      what: gone ? [] : listOf(sort),
      status: listOf(state),
      support: support ? [{ key: support.level, text: words.support.levels[support.level] }] : [],
    },
    rank: support ? supportLevels.indexOf(support.level) * 100 - support.outlets : supportLevels.length * 100,
    ...(support ? { support: supportView(support, ctx) } : {}),
  };
};
