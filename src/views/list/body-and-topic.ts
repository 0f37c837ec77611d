// A body and a topic → the page of what they have in common, and on the page of each the links to those pages.

import { type Kind, kindNames } from '../../model/kinds.ts';
import { type AnyRecord, isWithdrawn, type RecordOf } from '../../model/record.ts';
import { listEdges } from '../../model/relations.ts';
import type { ListGroup } from '../record/back-links.ts';
import type { ViewContext } from '../shared/context.ts';
import { listItem } from '../shared/list-item.ts';
import type { Part } from '../shared/text-run.ts';
import type { ListView } from './list-view.ts';

/** A link to what a body and a topic have in common, and how many records that is. */
export interface Crossing {
  readonly link: Part;
  readonly count: number;
}

/** The page of a body and a topic, with links to the whole of each. */
export interface CrossingView extends ListView {
  readonly wholes: readonly Part[];
}

/** Kinds that say what a body does: people, sources and claims are not what a reader of a topic is after. */
const acts: readonly Kind[] = ['agreements', 'meetings', 'statements', 'commitments', 'mechanisms'];

type Body = RecordOf<'organizations'>;
type Topic = RecordOf<'topics'>;

/** What points to a record by a field, once each. */
const pointingTo = (record: AnyRecord, { graph }: ViewContext): AnyRecord[] => [
  ...new Set(
    graph
      .backLinks(record)
      .flatMap(({ from, relation }) => (relation !== 'body' && acts.includes(from.kind) ? [from] : [])),
  ),
];

const targetsIn = <K extends Kind>(record: AnyRecord, kind: K, { graph }: ViewContext): RecordOf<K>[] => [
  ...new Set(
    listEdges(record.kind, record.data).flatMap((edge) => (edge.kind === kind ? (graph.get(kind, edge.id) ?? []) : [])),
  ),
];

const common = (body: Body, topic: Topic, ctx: ViewContext): AnyRecord[] => {
  const filed = new Set(pointingTo(topic, ctx));
  return pointingTo(body, ctx).filter((record) => filed.has(record));
};

const countBy = <K extends Kind>(record: AnyRecord, kind: K, ctx: ViewContext): [RecordOf<K>, number][] => {
  const counts = new Map<RecordOf<K>, number>();
  for (const act of pointingTo(record, ctx))
    for (const other of targetsIn(act, kind, ctx)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].toSorted(([a, first], [b, second]) => second - first || (a.data.title < b.data.title ? -1 : 1));
};

/** For a body, its topics; for a topic, its bodies; the most frequent first, by what stands. */
export const crossingsOf = (record: AnyRecord, ctx: ViewContext): Crossing[] => {
  const standing = { ...ctx, graph: ctx.graph.standing };
  if (record.kind === 'organizations')
    return countBy(record, 'topics', standing).map(([topic, count]) => ({
      link: { text: topic.data.title, href: ctx.to.crossing(record.id, topic.id) },
      count,
    }));
  if (record.kind !== 'topics') return [];
  return countBy(record, 'organizations', standing).map(([body, count]) => ({
    link: { text: body.data.title, href: ctx.to.crossing(body.id, record.id) },
    count,
  }));
};

/** Every pair of a body and a topic that has records. */
export const listCrossings = (ctx: ViewContext): { id: string; topic: string }[] =>
  ctx.graph
    .of('organizations')
    .flatMap((body) => countBy(body, 'topics', ctx).map(([topic]) => ({ id: body.id, topic: topic.id })))
    .toSorted((a, b) => (`${a.id} ${a.topic}` < `${b.id} ${b.topic}` ? -1 : 1));

/** Builds the page of a body and a topic. Throws an Error when there is no such body or topic. */
export const buildCrossing = (id: string, topicId: string, ctx: ViewContext): CrossingView => {
  const body = ctx.graph.get('organizations', id);
  const topic = ctx.graph.get('topics', topicId);
  if (!body || !topic) throw new Error(`no body ${id} or no topic ${topicId}`);
  const { words, to } = ctx;
  const records = common(body, topic, ctx);
  const withdrawn = records.filter(isWithdrawn).length;
  const names = [body.data.title, topic.data.title] as const;
  const wholes = words.crossing.of(...names);
  return {
    title: words.crossing.title(...names),
    says: words.crossing.says(...names),
    count: words.list.andWithdrawn(words.list.count(records.length - withdrawn), withdrawn),
    chart: undefined,
    filters: [],
    orders: [],
    groups: kindNames.flatMap((kind): ListGroup[] => {
      const items = records.filter((record) => record.kind === kind).map((record) => listItem(record, ctx));
      return items.length > 0 ? [{ label: words.kinds[kind].many, items }] : [];
    }),
    wholes: [
      { text: wholes.body, href: to.record('organizations', id) },
      { text: wholes.topic, href: to.record('topics', topicId) },
    ],
  };
};
