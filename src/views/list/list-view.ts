// A kind → its list page: records grouped by year, by side, or not at all.

import type { Kind } from '../../model/kinds.ts';
import { type AnyRecord, type DataOf, isWithdrawn } from '../../model/record.ts';
import type { Side } from '../../model/schema/fields.ts';
import { buildPairChart } from '../charts/pairs.ts';
import type { Chart } from '../charts/picture.ts';
import { buildTopicChart } from '../charts/topics.ts';
import type { ListGroup } from '../record/back-links.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem, sidesOf } from '../shared/list-item.ts';
import { buildListFilters, type ListFilter } from './filters.ts';

/** An order that a list can be put in. */
export type ListOrder = 'groups' | 'newest' | 'oldest' | 'title' | 'support';

/** A list page. */
export interface ListView {
  readonly title: string;
  readonly says: string;
  readonly count: string;
  /** The picture that stands below the list, so that those who go by keyboard meet the list first. */
  readonly chart: Chart | undefined;
  readonly filters: readonly ListFilter[];
  readonly orders: readonly ListOrder[];
  readonly groups: readonly ListGroup[];
}

/** The place of a group on its page. */
export const groupId = (label: string): string => `group-${label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const by =
  (label: (item: ListItem) => string) =>
  (records: readonly AnyRecord[], ctx: ViewContext): ListGroup[] =>
    [
      ...Map.groupBy(
        records.map((record) => listItem(record, ctx)),
        label,
      ),
    ].map(([name, items]) => ({ label: name, items }));

const byYear = (records: readonly AnyRecord[], ctx: ViewContext): ListGroup[] =>
  by(({ iso }) => iso.slice(0, 4) || ctx.words.list.undated)(records, ctx);

/** From the top down, those of several levels last. */
const levels = [
  'leaders',
  'parliamentary',
  'ministerial',
  'vice-ministerial',
  'director-general',
  'working',
  'mixed',
] as const satisfies readonly DataOf['mechanisms']['level'][];

const bySide = (records: readonly AnyRecord[], ctx: ViewContext): ListGroup[] =>
  (['kr', 'cn', 'other'] as const satisfies readonly Side[]).flatMap((side) => {
    const items = records.filter((record) => sidesOf(record).includes(side)).map((record) => listItem(record, ctx));
    return items.length > 0 ? [{ label: ctx.words.sides[side], items }] : [];
  });

const byLevel = (records: readonly AnyRecord[], ctx: ViewContext): ListGroup[] =>
  levels.flatMap((level) => {
    const items = records
      .filter((record) => record.kind === 'mechanisms' && record.data.level === level)
      .map((record) => listItem(record, ctx));
    return items.length > 0 ? [{ label: ctx.words.levels[level], items }] : [];
  });

const groupings: Record<Kind, (records: readonly AnyRecord[], ctx: ViewContext) => ListGroup[]> = {
  agreements: byYear,
  meetings: byYear,
  statements: byYear,
  sources: byYear,
  organizations: bySide,
  people: bySide,
  commitments: by(({ status }) => status),
  mechanisms: byLevel,
  topics: by(() => ''),
  claims: by(() => ''),
};

const chartOf = (kind: Kind, ctx: ViewContext): Chart | undefined => {
  if (kind === 'organizations') return buildPairChart(ctx);
  return kind === 'topics' ? buildTopicChart(ctx) : undefined;
};

/** Orders that a list has a use for: by date where it has dates, by support where it has several. */
const ordersOf = (items: readonly ListItem[], filters: readonly ListFilter[]): ListOrder[] => [
  'groups',
  ...(items.some(({ iso }) => iso !== '') ? (['newest', 'oldest'] as const) : []),
  'title',
  ...(filters.some(({ name }) => name === 'support') ? (['support'] as const) : []),
];

/** Builds the list page of a kind; what is withdrawn stands last, under a heading of its own, and is not counted. */
export const buildListView = (kind: Kind, ctx: ViewContext): ListView => {
  const { kinds, list } = ctx.words;
  const standing = ctx.graph.standing.of(kind) as readonly AnyRecord[];
  const withdrawn = (ctx.graph.of(kind) as readonly AnyRecord[]).filter(isWithdrawn);
  const groups = [...groupings[kind](standing, ctx), ...by(() => ctx.words.states.withdrawn)(withdrawn, ctx)];
  const items = groups.flatMap((group) => group.items);
  const filters = buildListFilters(items, ctx);
  return {
    title: kinds[kind].many,
    says: kinds[kind].says,
    count: list.andWithdrawn(list.countOf(standing.length, kinds[kind].one, kinds[kind].many), withdrawn.length),
    chart: chartOf(kind, ctx),
    filters,
    orders: ordersOf(items, filters),
    groups,
  };
};
