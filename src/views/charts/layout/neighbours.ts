// Neighbours of a record: some of its linked records, and records linked to several of these.
import { type Kind, kindNames } from '../../../model/kinds.ts';
import { by } from '../../../model/order.ts';
import type { AnyRecord, RecordOf } from '../../../model/record.ts';
import { listEdges } from '../../../model/relations.ts';
import type { ViewContext } from '../../shared/context.ts';

/** The order in which kinds take turns; kinds without a turn are not drawn. */
const turns = {
  meetings: 1,
  organizations: 2,
  people: 3,
  mechanisms: 4,
  agreements: 5,
  statements: 6,
  commitments: undefined,
  topics: undefined,
  claims: undefined,
  sources: undefined,
} as const satisfies Record<Kind, number | undefined>;

type Drawn = { [K in Kind]: (typeof turns)[K] extends number ? K : never }[Kind];
type DrawnRecord = RecordOf<Drawn>;

const drawn = kindNames.filter((kind): kind is Drawn => turns[kind] !== undefined).toSorted(by((kind) => turns[kind]));

const isDrawn = (record: AnyRecord): record is DrawnRecord => turns[record.kind] !== undefined;

/** A record one or two steps away, and the linked records that are at most as far away. */
export interface Neighbour {
  readonly record: DrawnRecord;
  readonly steps: 1 | 2;
  readonly joins: readonly AnyRecord[];
}

/** The most neighbours shown: more would be hard to read, and the page lists them all. */
const most = { near: 8, far: 3 } as const;

/** Records linked to a record by a field, in either direction; withdrawn ones are left out. */
const joined = (record: AnyRecord, { graph: { standing: graph } }: ViewContext): Set<DrawnRecord> => {
  const out = listEdges(record.kind, record.data).flatMap(
    ({ kind, id }) => (kind ? graph.find(`${kind}/${id}`) : undefined) ?? [],
  );
  const back = graph.backLinks(record).flatMap(({ from, relation }) => (relation === 'body' ? [] : [from]));
  return new Set([...out, ...back].filter(isDrawn).filter((other) => other !== record));
};

/** Takes kinds in turn, so that a ministry with many agreements still shows its people; each kind keeps its order. */
const takeTurns = (records: Iterable<DrawnRecord>, count: number): DrawnRecord[] => {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const queues = drawn.map((kind) => byKind.get(kind) ?? []);
  const rounds = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: rounds }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return turns.flat().slice(0, count);
};

/** Records two steps away that are linked to at least two near ones, most links first. */
const farOnes = (record: AnyRecord, near: readonly DrawnRecord[], ctx: ViewContext): Neighbour[] => {
  const joins = new Map<DrawnRecord, DrawnRecord[]>();
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

/** Lists the neighbours of a record, near ones first. */
export const listNeighbours = (record: AnyRecord, ctx: ViewContext): Neighbour[] => {
  const around = joined(record, ctx);
  const near = takeTurns(around, most.near);
  const far = near.length < 3 || around.size > near.length ? [] : farOnes(record, near, ctx);
  const beside = (one: DrawnRecord, index: number): DrawnRecord[] => {
    const others = joined(one, ctx);
    return near.slice(0, index).filter((other) => others.has(other));
  };
  return [
    ...near.map((one, index): Neighbour => ({ record: one, steps: 1, joins: [record, ...beside(one, index)] })),
    ...far,
  ];
};
