// What organisations and topics have in common: which pairs have records, how many, and where these are listed.
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

/** The acts that point to a record by a field, each once. */
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

/** For an organisation, its topics; for a topic, its organisations; most records first, withdrawn ones left out. */
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

/** Every pair of an organisation and a topic that has records, by id. */
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
