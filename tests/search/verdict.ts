// A query and the results that a search gave for it → whether it holds, and figures over all of them.
import type { Query } from './query.ts';

/** How a query went: what is wrong with its results, where the best record stands among the first ten (0: it does not). */
export interface Verdict {
  readonly query: Query;
  readonly wrong: readonly string[];
  readonly place: number;
}

const near = 3;
const far = 10;

const missing = (records: readonly string[], results: readonly string[]): string[] =>
  records
    .filter((record) => !results.slice(0, near).includes(record))
    .map((record) => `${record} is at place ${results.indexOf(record) + 1 || 'none'}`);

const unwanted = (records: readonly string[], results: readonly string[]): string[] =>
  records.filter((record) => results.slice(0, far).includes(record)).map((record) => `${record} is there`);

/** A claim may come first only for a reader who asks for one. */
const claimFirst = (best: readonly string[], [first = '']: readonly string[]): string[] =>
  first.startsWith('claims/') && !best.includes(first) ? [`the claim ${first} is first`] : [];

/** Judges the results, permalinks in the order shown. */
export const judge = (query: Query, results: readonly string[]): Verdict => {
  const { mustFind = [], asGood = [], mustNot = [], nothing = false } = query;
  const best = [...mustFind.slice(0, 1), ...asGood];
  const wrong = nothing
    ? results.slice(0, 1).map((record) => `${record} is found where nothing should be`)
    : [...missing(mustFind, results), ...unwanted(mustNot, results), ...claimFirst(best, results)];
  return { query, wrong, place: results.slice(0, far).findIndex((record) => best.includes(record)) + 1 };
};

/** What is wrong with a query, as a line. */
export const formatWrong = ({ query, wrong, place }: Verdict): string => {
  const filters = query.filters === undefined ? '' : ` with ${query.filters}`;
  const best = query.nothing ? '' : `; best at ${place || 'none'}`;
  return `“${query.query}”${filters} (${query.why}): ${wrong.join('; ')}${best}`;
};

const withTarget = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ query }) => !query.nothing);

/** The share of queries whose best record comes first, of those that have one. */
export const shareFirst = (verdicts: readonly Verdict[]): number => {
  const asked = withTarget(verdicts);
  return asked.filter(({ place }) => place === 1).length / asked.length;
};

/** The mean of one over the place of the best record, 0 where it is not among the first ten. */
const meanReciprocalRank = (verdicts: readonly Verdict[]): number => {
  const asked = withTarget(verdicts);
  return asked.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) / asked.length;
};

/** The figures as a line: how many hold, share in first place, mean reciprocal rank. */
export const formatFigures = (verdicts: readonly Verdict[]): string =>
  [
    `${verdicts.filter(({ wrong }) => wrong.length === 0).length} of ${verdicts.length} queries hold`,
    `${(100 * shareFirst(verdicts)).toFixed(1)} % first`,
    `mean reciprocal rank ${meanReciprocalRank(verdicts).toFixed(3)}`,
  ].join(', ');
