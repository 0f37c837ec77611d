// Pairs of an organisation and a topic that share records, with the number of records.
import { isKindWith, type Kind } from '../../model/kinds.ts';
import { by, byDescending } from '../../model/order.ts';
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import { listEdges } from '../../model/relations.ts';
import type { ViewContext } from './context.ts';
import type { Part } from './text-run.ts';

/** A link to the page of an organisation and a topic, and how many records that page lists. */
export interface Crossing {
  readonly link: Part;
  readonly count: number;
}

/** The crossings of a record under their heading. */
export interface CrossingList {
  readonly heading: string;
  readonly items: readonly Crossing[];
}

/** The records of activity, such as agreements and meetings, that point to a record by a field; each once. */
export const pointingTo = (record: AnyRecord, { graph }: ViewContext): AnyRecord[] => [
  ...new Set(
    graph
      .backLinks(record)
      .flatMap(({ from, relation }) => (relation !== 'body' && isKindWith('activity', from.kind) ? [from] : [])),
  ),
];

const targetsIn = <K extends Kind>(record: AnyRecord, kind: K, { graph }: ViewContext): RecordOf<K>[] => [
  ...new Set(
    listEdges(record.kind, record.data).flatMap((edge) => (edge.kind === kind ? (graph.get(kind, edge.id) ?? []) : [])),
  ),
];

const countBy = <K extends Kind>(record: AnyRecord, kind: K, ctx: ViewContext): [RecordOf<K>, number][] => {
  const counts = new Map<RecordOf<K>, number>();
  for (const act of pointingTo(record, ctx))
    for (const other of targetsIn(act, kind, ctx)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].toSorted(
    (a, b) =>
      byDescending<[RecordOf<K>, number]>(([, count]) => count)(a, b) ||
      by<[RecordOf<K>, number]>(
        ([other]) => other.data.title,
        ([other]) => other.id,
      )(a, b),
  );
};

const topicsOf = (body: RecordOf<'organizations'>, ctx: ViewContext): Crossing[] =>
  countBy(body, 'topics', ctx).map(([topic, count]) => ({
    link: { text: topic.data.title, href: ctx.to.crossing(body.id, topic.id) },
    count,
  }));

const organizationsOf = (topic: RecordOf<'topics'>, ctx: ViewContext): Crossing[] =>
  countBy(topic, 'organizations', ctx).map(([body, count]) => ({
    link: { text: body.data.title, href: ctx.to.crossing(body.id, topic.id) },
    count,
  }));

/**
 * For an organisation, its topics; for a topic, its organisations; most records first. Withdrawn records are left out.
 * Undefined where there are none, and for other kinds.
 */
export const crossingsOf = (record: AnyRecord, ctx: ViewContext): CrossingList | undefined => {
  const { byTopic, byBody } = ctx.words.sections;
  const standing = { ...ctx, graph: ctx.graph.standing };
  const list: CrossingList | undefined =
    record.kind === 'organizations'
      ? { heading: byTopic, items: topicsOf(record, standing) }
      : record.kind === 'topics'
        ? { heading: byBody, items: organizationsOf(record, standing) }
        : undefined;
  return list && list.items.length > 0 ? list : undefined;
};

/** Lists every pair of an organisation and a topic that share a record, by id. */
export const listCrossings = (ctx: ViewContext): { id: string; topic: string }[] =>
  ctx.graph
    .of('organizations')
    .flatMap((body) => countBy(body, 'topics', ctx).map(([topic]) => ({ id: body.id, topic: topic.id })))
    .toSorted(
      by(
        ({ id }) => id,
        ({ topic }) => topic,
      ),
    );
