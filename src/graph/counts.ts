// Counts of records, citations and facts by support, for the check and the coverage page.
import { type Kind, kindNames } from '../model/kinds.ts';
import { citationsOf, isWithdrawn } from '../model/record.ts';
import type { Graph } from './graph.ts';
import { listSupported, type SupportLevel, supportLevels } from './support.ts';

/** Records by kind, citations that support facts, facts by support, and facts on which sources disagree. */
export interface Counts {
  readonly records: readonly { readonly kind: Kind; readonly count: number }[];
  readonly citations: number;
  readonly facts: readonly { readonly level: SupportLevel; readonly count: number }[];
  readonly disputed: number;
  /** The number of withdrawn records; every other count leaves them out. */
  readonly withdrawn: number;
}

/** Counts the records of a graph that are not withdrawn, their citations and their facts. */
export const countGraph = ({ standing: graph, records }: Graph): Counts => {
  const facts = listSupported(graph);
  return {
    records: kindNames.map((kind) => ({ kind, count: graph.of(kind).length })),
    citations: graph.records.reduce((sum, record) => sum + citationsOf(record).length, 0),
    facts: supportLevels
      .filter((level) => level !== 'none')
      .map((level) => ({ level, count: facts.filter(({ support }) => support.level === level).length })),
    disputed: facts.filter(({ support }) => support.disputed).length,
    withdrawn: records.filter(isWithdrawn).length,
  };
};
