// The support of facts: how good and how independent their sources are, and whether they disagree.

import type { Grade } from '../model/kinds/source.ts';
import { covers, listFacts, listKeyFacts } from '../model/paths.ts';
import { type AnyRecord, citationsOf } from '../model/record.ts';
import type { Citation } from '../model/schema/fields.ts';
import { gradeOf } from './grade.ts';
import type { Graph } from './graph.ts';

/** Levels of support from the best to the worst; `official-copy` is an official text read from a copy. */
export const supportLevels = ['official', 'official-copy', 'outlets', 'one-outlet', 'weak', 'none'] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** The support of a fact: its level, the number of independent press origins, and whether sources disagree on it. */
export interface Support {
  readonly level: SupportLevel;
  readonly outlets: number;
  readonly disputed: boolean;
}

/**
 * The origin of the source `first`: follow `copyOf` to the end, then take the body it relays, else its publisher. Two
 * citations are independent when their origins differ.
 */
export const originOf = (graph: Graph, first: string): string => {
  const seen = new Set<string>();
  for (let id = first; ;) {
    const source = graph.get('sources', id);
    if (!source) return id;
    // Copies in a circle have one origin, whichever of them comes first.
    if (seen.has(id)) return [...seen].slice([...seen].indexOf(id)).toSorted()[0] ?? id;
    const { copyOf, relays, publisher } = source.data;
    if (!copyOf) return relays ?? publisher;
    seen.add(id);
    id = copyOf;
  }
};

const isCopy = (graph: Graph, id: string): boolean => {
  const data = graph.get('sources', id)?.data;
  return data?.copyOf !== undefined || data?.relays !== undefined;
};

const levelOf = (graph: Graph, citations: readonly Citation[]): Omit<Support, 'disputed'> => {
  const graded = citations.flatMap((citation): { citation: Citation; grade: Grade }[] => {
    const source = graph.standing.get('sources', citation.source);
    return source ? [{ citation, grade: gradeOf(source.data, citation.locator) }] : [];
  });
  const official = graded.filter(({ grade }) => grade === 'official');
  const outlets = new Set(
    graded.filter(({ grade }) => grade === 'press').map(({ citation }) => originOf(graph, citation.source)),
  ).size;
  if (official.some(({ citation }) => !isCopy(graph, citation.source))) return { level: 'official', outlets };
  if (official.length > 0) return { level: 'official-copy', outlets };
  if (outlets > 1) return { level: 'outlets', outlets };
  if (outlets === 1) return { level: 'one-outlet', outlets };
  return { level: graded.some(({ grade }) => grade === 'weak') ? 'weak' : 'none', outlets };
};

/** The citations that support a fact, as indexes into the record's `sources`. */
export const citationsFor = (record: AnyRecord, path: string): number[] =>
  citationsOf(record).flatMap((citation, index) =>
    citation.supports.some((support) => covers(support, path)) ? [index] : [],
  );

/** True when a disagreement of the record names this fact, something that covers it, or something it covers. */
const isDisputed = (record: AnyRecord, path: string): boolean =>
  (record.data.disagreements ?? []).some(
    ({ field }) => field !== undefined && (covers(field, path) || covers(path, field)),
  );

/** The support of the fact at `path` of a record. */
export const supportOf = (graph: Graph, record: AnyRecord, path: string): Support => {
  const citations = citationsOf(record);
  const supporting = citationsFor(record, path).flatMap((index) => citations[index] ?? []);
  return { ...levelOf(graph, supporting), disputed: isDisputed(record, path) };
};

const weaker = (a: SupportLevel, b: SupportLevel): number => supportLevels.indexOf(a) - supportLevels.indexOf(b);

/** The support of a record: the lowest of its key facts (what, when and who); undefined for kinds without them. */
export const recordSupport = (graph: Graph, record: AnyRecord): Support | undefined => {
  const facts = listKeyFacts(record.kind, record.data).map((fact) => supportOf(graph, record, fact.path));
  const lowest = facts.toSorted((a, b) => weaker(a.level, b.level) || b.outlets - a.outlets).at(-1);
  return lowest && { ...lowest, disputed: facts.some((fact) => fact.disputed) };
};

/** Every fact of every record with its support, for counts. */
export const listSupported = (graph: Graph): { record: AnyRecord; path: string; support: Support }[] =>
  graph.records.flatMap((record) =>
    listFacts(record.kind, record.data).map(({ path }) => ({ record, path, support: supportOf(graph, record, path) })),
  );
