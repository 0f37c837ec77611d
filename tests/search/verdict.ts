// Judges the search results of a query, and sums up the verdicts in figures.
import type { Query } from './query.ts';

/** The faults in the results of a query, and the place of the best record among the first ten, or 0. */
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
  records
    .filter((record) => results.slice(0, far).includes(record))
    .map((record) => `${record} is among the first ten`);

/** A claim may come first only in a query that asks for it. */
const claimFirst = (best: readonly string[], [first = '']: readonly string[]): string[] =>
  first.startsWith('claims/') && !best.includes(first) ? [`the claim ${first} is first`] : [];

/** Judges the results of a query, given as permalinks in the order shown. */
export const judge = (query: Query, results: readonly string[]): Verdict => {
  const { mustFind = [], asGood = [], mustNot = [], nothing = false } = query;
  const best = [...mustFind.slice(0, 1), ...asGood];
  const wrong = nothing
    ? results.slice(0, 1).map((record) => `${record} is found where nothing should be`)
    : [...missing(mustFind, results), ...unwanted(mustNot, results), ...claimFirst(best, results)];
  return { query, wrong, place: results.slice(0, far).findIndex((record) => best.includes(record)) + 1 };
};

/** The faults of a query, as a line. */
export const formatWrong = ({ query, wrong, place }: Verdict): string => {
  const filters = query.filters === undefined ? '' : ` with ${query.filters}`;
  const best = query.nothing ? '' : `; best at ${place || 'none'}`;
  return `“${query.query}”${filters} (${query.why}): ${wrong.join('; ')}${best}`;
};

const withTarget = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ query }) => !query.nothing);

/** The share, from 0 to 1, of queries with a best record that show it first. */
export const shareFirst = (verdicts: readonly Verdict[]): number => {
  const asked = withTarget(verdicts);
  return asked.filter(({ place }) => place === 1).length / asked.length;
};

/** The mean of 1 divided by the best record's place, or 0 if it is not among the first ten. */
const meanReciprocalRank = (verdicts: readonly Verdict[]): number => {
  const asked = withTarget(verdicts);
  return asked.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) / asked.length;
};

/** The figures as a line: queries without faults, share in first place, mean reciprocal rank. */
export const formatFigures = (verdicts: readonly Verdict[]): string =>
  [
    `${verdicts.filter(({ wrong }) => wrong.length === 0).length} of ${verdicts.length} queries hold`,
    `${(100 * shareFirst(verdicts)).toFixed(1)} % first`,
    `mean reciprocal rank ${meanReciprocalRank(verdicts).toFixed(3)}`,
  ].join(', ');
