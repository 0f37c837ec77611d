// The lineage of a record: its predecessors and successors, oldest first.
import { earlierFields } from '../model/kinds/agreement.ts';
import { compareText } from '../model/order.ts';
import { type AnyRecord, listingDate, permalinkOf } from '../model/record.ts';
import { listEdges, relationName } from '../model/relations.ts';
import { compareRecords, type Graph } from './graph.ts';

/** The relations that point back in time. */
export const lineRelations = [
  ...earlierFields.map((field) => `agreements.${field}` as const),
  'agreements.earlierSteps',
  'mechanisms.establishedBy',
  'mechanisms.revives',
] as const;
export type LineRelation = (typeof lineRelations)[number];

const isLineRelation = (relation: string): relation is LineRelation =>
  (lineRelations as readonly string[]).includes(relation);

/** One step back: the record has `relation` to the earlier record `to`. */
export interface LineStep {
  readonly relation: LineRelation;
  readonly to: AnyRecord;
}

/** The steps back that a record itself declares. */
export const stepsBack = (graph: Graph, record: AnyRecord): LineStep[] =>
  listEdges(record.kind, record.data).flatMap(({ relation, kind, id }): LineStep[] => {
    const name = relationName(relation);
    if (!kind || !isLineRelation(name)) return [];
    const to = graph.find(`${kind}/${id}`);
    return to ? [{ relation: name, to }] : [];
  });

const stepsOn = (graph: Graph, record: AnyRecord): AnyRecord[] =>
  graph.backLinks(record).flatMap(({ from, relation }) => (isLineRelation(relation) ? [from] : []));

/** An agreement that sets up a body also comes after the bodies that this body revives. */
const back = (graph: Graph, record: AnyRecord): AnyRecord[] => [
  ...stepsBack(graph, record).map(({ to }) => to),
  ...graph
    .backLinks(record)
    .filter(({ relation }) => relation === 'mechanisms.establishedBy')
    .flatMap(({ from }) => stepsBack(graph, from))
    .filter(({ relation }) => relation === 'mechanisms.revives')
    .map(({ to }) => to),
];

const reach = (record: AnyRecord, next: (from: AnyRecord) => readonly AnyRecord[]): Map<string, AnyRecord> => {
  const found = new Map([[permalinkOf(record) as string, record]]);
  const waiting = [record];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const to of next(from)) {
      if (found.has(permalinkOf(to))) continue;
      found.set(permalinkOf(to), to);
      waiting.push(to);
    }
  }
  return found;
};

/** The date of a record; if unknown or not later than its predecessors, a key just after the last of them. */
const keyAfter = (record: AnyRecord, keysBefore: readonly string[]): string => {
  const date = listingDate(record)?.date ?? '';
  const last = keysBefore.toSorted().at(-1);
  return last === undefined || last < date ? date : `${last}~`;
};

/**
 * The sort key of each member and of all its predecessors. Each record gets its key once, after its predecessors, so
 * the work grows with the number of relations, not of paths. In a cycle, which the check reports, a record without a
 * key yet counts by its date alone.
 */
const sortKeys = (graph: Graph, members: Iterable<AnyRecord>): Map<AnyRecord, string> => {
  const keys = new Map<AnyRecord, string>();
  const opened = new Set<AnyRecord>();
  const stack = [...members];
  for (let record = stack.at(-1); record !== undefined; record = stack.at(-1)) {
    if (keys.has(record)) {
      stack.pop();
      continue;
    }
    const before = back(graph, record);
    const waiting = opened.has(record) ? [] : before.filter((from) => !opened.has(from));
    opened.add(record);
    if (waiting.length > 0) stack.push(...waiting);
    else
      keys.set(
        record,
        keyAfter(
          record,
          before.map((from) => keys.get(from) ?? keyAfter(from, [])),
        ),
      );
  }
  return keys;
};

/**
 * The line of a record, itself included: oldest first, undated records after their predecessors; empty when it has
 * neither predecessors nor successors.
 */
export const lineOf = (graph: Graph, record: AnyRecord): AnyRecord[] => {
  const before = reach(record, (from) => back(graph, from));
  const after = reach(record, (from) => stepsOn(graph, from));
  const line = [...new Map([...before, ...after]).values()];
  if (line.length === 1) return [];
  const keys = sortKeys(graph, line);
  return line.sort((a, b) => compareText(keys.get(a) ?? '', keys.get(b) ?? '') || compareRecords(b, a));
};
