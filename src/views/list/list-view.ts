// The list page of a kind, its records grouped by year, side, level or state, or not at all.
import { commitmentState } from '../../graph/state.ts';
import { commitmentStates } from '../../model/kinds/commitment.ts';
import { mechanismSchema } from '../../model/kinds/mechanism.ts';
import type { Kind } from '../../model/kinds.ts';
import type { ListOrder } from '../../model/list-query.ts';
import { type AnyRecord, isWithdrawn, listingDate } from '../../model/record.ts';
import { sides } from '../../model/schema/fields.ts';
import { buildPairChart } from '../charts/pairs.ts';
import type { Chart } from '../charts/picture.ts';
import { buildTopicChart } from '../charts/topics.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListGroup, listGroup } from '../shared/list-group.ts';
import { type ListItem, listItem, sidesOf } from '../shared/list-item.ts';
import { buildListFilters, type ListFilter } from './filters.ts';

/** A list page. */
export interface ListView {
  readonly title: string;
  readonly says: string;
  readonly count: string;
  /** Shown below the list, so that keyboard users reach the list first. */
  readonly chart: Chart | undefined;
  readonly filters: readonly ListFilter[];
  readonly orders: readonly ListOrder[];
  readonly groups: readonly ListGroup[];
}

/** Groups records by key, in the order of `order` if given. A record with two keys is in both groups. */
const group = <K extends string>(
  records: readonly AnyRecord[],
  ctx: ViewContext,
  keysOf: (record: AnyRecord) => readonly K[],
  label: (key: K) => string,
  order?: readonly K[],
): ListGroup[] => {
  const groups = new Map<K, ListItem[]>();
  for (const record of records) {
    const item = listItem(record, ctx);
    for (const key of keysOf(record)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return (order ?? [...groups.keys()]).flatMap((key) => {
    const items = groups.get(key);
    return items ? [listGroup(key, label(key), items)] : [];
  });
};

/** Divides the records of a list page into groups. */
type Grouping = (records: readonly AnyRecord[], ctx: ViewContext) => ListGroup[];

const byYear: Grouping = (records, ctx) =>
  group(
    records,
    ctx,
    (record) => [listingDate(record)?.date.slice(0, 4) ?? 'undated'],
    (year) => (year === 'undated' ? ctx.words.list.undated : year),
  );

const bySide: Grouping = (records, ctx) => group(records, ctx, sidesOf, (one) => ctx.words.sides[one], sides);

const byLevel: Grouping = (records, ctx) =>
  group(
    records,
    ctx,
    (record) => (record.kind === 'mechanisms' ? [record.data.level] : []),
    (level) => ctx.words.levels[level],
    mechanismSchema.shape.level.options,
  );

const byState: Grouping = (records, ctx) =>
  group(
    records,
    ctx,
    (record) => (record.kind === 'commitments' ? [commitmentState(record)] : []),
    (state) => ctx.words.states[state],
    commitmentStates,
  );

const inOne: Grouping = (records, ctx) =>
  group(
    records,
    ctx,
    () => ['all'],
    () => '',
  );

const underWithdrawn: Grouping = (records, ctx) =>
  group(
    records,
    ctx,
    () => ['withdrawn'],
    () => ctx.words.states.withdrawn,
  );

const groupings: Record<Kind, Grouping> = {
  agreements: byYear,
  meetings: byYear,
  statements: byYear,
  sources: byYear,
  organizations: bySide,
  people: bySide,
  commitments: byState,
  mechanisms: byLevel,
  topics: inOne,
  claims: inOne,
};

const chartOf = (kind: Kind, ctx: ViewContext): Chart | undefined => {
  if (kind === 'organizations') return buildPairChart(ctx);
  return kind === 'topics' ? buildTopicChart(ctx) : undefined;
};

/** The sort orders that a list offers: by date if it has dates, by support if its levels differ. */
const ordersOf = (items: readonly ListItem[], filters: readonly ListFilter[]): ListOrder[] => [
  'groups',
  ...(items.some(({ iso }) => iso !== '') ? (['newest', 'oldest'] as const) : []),
  'title',
  ...(filters.some(({ name }) => name === 'support') ? (['support'] as const) : []),
];

/** Builds the list page of a kind. Withdrawn records come last, under their own heading, and are not counted. */
export const buildListView = (kind: Kind, ctx: ViewContext): ListView => {
  const { kinds, list } = ctx.words;
  const standing = ctx.graph.standing.of(kind);
  const withdrawn = ctx.graph.of(kind).filter(isWithdrawn);
  const groups = [...groupings[kind](standing, ctx), ...underWithdrawn(withdrawn, ctx)];
  const items = groups.flatMap((group) => group.items);
  const filters = buildListFilters(items, ctx);
  return {
    title: kinds[kind].many,
    says: kinds[kind].says,
    count: list.andWithdrawn(kinds[kind].count(standing.length), withdrawn.length),
    chart: chartOf(kind, ctx),
    filters,
    orders: ordersOf(items, filters),
    groups,
  };
};
