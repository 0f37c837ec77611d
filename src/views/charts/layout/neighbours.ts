// A record → what stands around it: some of what it points to or is pointed to by, and what joins several of those.
import type { Kind } from '../../../model/kinds.ts';
import type { AnyRecord } from '../../../model/record.ts';
import { listEdges } from '../../../model/relations.ts';
import type { ViewContext } from '../../shared/context.ts';

/** A record at one or two steps, and those nearer or beside it that it is joined to. */
export interface Neighbour {
  readonly record: AnyRecord;
  readonly steps: 1 | 2;
  readonly joins: readonly AnyRecord[];
}

/** How many are shown: more would be a heap, and all stand in the lists of the page. */
const most = { near: 8, far: 3 } as const;

/** What is drawn, in the order in which kinds take turns. */
const drawn = [
  'meetings',
  'organizations',
  'people',
  'mechanisms',
  'agreements',
  'statements',
] as const satisfies Kind[];

/** Everything that stands and that a field of a record points to, or that points to it by one. */
const joined = (record: AnyRecord, { graph: { standing: graph } }: ViewContext): Set<AnyRecord> => {
  const kinds = new Set<Kind>(drawn);
  const out = listEdges(record.kind, record.data).flatMap(
    ({ kind, id }) => (kind ? graph.find(`${kind}/${id}`) : undefined) ?? [],
  );
  const back = graph.backLinks(record).flatMap(({ from, relation }) => (relation === 'body' ? [] : [from]));
  return new Set([...out, ...back].filter((other) => kinds.has(other.kind) && other !== record));
};

/** Kinds take turns, so that a ministry with many agreements still shows its people; within a kind as the record names them. */
const takeTurns = (records: Iterable<AnyRecord>, count: number): AnyRecord[] => {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const queues = drawn.map((kind) => byKind.get(kind) ?? []);
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: rounds }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return turns.flat().slice(0, count);
};

/** Those two steps out that join at least two of the near ones, best joined first. */
const farOnes = (record: AnyRecord, near: readonly AnyRecord[], ctx: ViewContext): Neighbour[] => {
  const joins = new Map<AnyRecord, AnyRecord[]>();
  for (const from of near) {
    for (const other of joined(from, ctx)) {
      if (other !== record && !near.includes(other)) joins.set(other, [...(joins.get(other) ?? []), from]);
    }
  }
  return [...joins]
    .filter(([, by]) => by.length > 1)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, most.far)
    .map(([other, by]) => ({ record: other, steps: 2, joins: by }));
};

/** Lists what stands around a record; those near it first. */
export const listNeighbours = (record: AnyRecord, ctx: ViewContext): Neighbour[] => {
  const around = joined(record, ctx);
  const near = takeTurns(around, most.near);
  const far = near.length < 3 || around.size > near.length ? [] : farOnes(record, near, ctx);
  const beside = (one: AnyRecord, index: number): AnyRecord[] => {
    const others = joined(one, ctx);
    return near.slice(0, index).filter((other) => others.has(other));
  };
  return [
    ...near.map((one, index): Neighbour => ({ record: one, steps: 1, joins: [record, ...beside(one, index)] })),
    ...far,
  ];
};
