// A record → its line: what it came from and what came of it, as far as sources say so, oldest first.
import { type AnyRecord, listingDate, permalinkOf } from '../model/record.ts';
import { listEdges, relationName } from '../model/relations.ts';
import { compareRecords, compareText, type Graph } from './graph.ts';

/** Relations that lead back in time, each with what it says. */
export const lineRelations = new Set([
  'agreements.amends',
  'agreements.supersedes',
  'agreements.renews',
  'agreements.buildsOn',
  'agreements.implements',
  'agreements.earlierSteps',
  'mechanisms.establishedBy',
  'mechanisms.revives',
]);

/** One step back: by `relation`, a record comes from `to`. */
export interface LineStep {
  readonly relation: string;
  readonly to: AnyRecord;
}

/** The steps back that a record itself makes. */
export const stepsBack = (graph: Graph, record: AnyRecord): LineStep[] =>
  listEdges(record.kind, record.data).flatMap(({ relation, kind, id }): LineStep[] => {
    const name = relationName(relation);
    const to = lineRelations.has(name) && kind ? graph.find(`${kind}/${id}`) : undefined;
    return to ? [{ relation: name, to }] : [];
  });

const stepsOn = (graph: Graph, record: AnyRecord): AnyRecord[] =>
  graph.backLinks(record).flatMap(({ from, relation }) => (lineRelations.has(relation) ? [from] : []));

/** An agreement that sets up a body comes after the bodies that this one revives. */
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

/** By its date; behind the last that it comes from, where it has none or its date is not known to be later. */
const sortKey = (graph: Graph, record: AnyRecord, seen: ReadonlySet<AnyRecord> = new Set()): string => {
  const date = listingDate(record)?.date ?? '';
  if (seen.has(record)) return date;
  const keys = back(graph, record).map((from) => sortKey(graph, from, new Set([...seen, record])));
  const last = keys.toSorted().at(-1);
  return last === undefined || last < date ? date : `${last}~`;
};

/** The line of a record, itself included, oldest first and undated ones behind what they come from; empty when it stands alone. */
export const lineOf = (graph: Graph, record: AnyRecord): AnyRecord[] => {
  const before = reach(record, (from) => back(graph, from));
  const after = reach(record, (from) => stepsOn(graph, from));
  const line = [...new Map([...before, ...after]).values()].map((member) => ({ member, key: sortKey(graph, member) }));
  if (line.length === 1) return [];
  return line
    .sort((a, b) => compareText(a.key, b.key) || compareRecords(b.member, a.member))
    .map(({ member }) => member);
};
