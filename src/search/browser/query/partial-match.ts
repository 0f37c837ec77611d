// A query that no record answers as a whole → the records that hold the most of its words, a rare word counting more than a common one.

import type { Filters } from '../search-state.ts';
import type { Hit, Index } from './pagefind.ts';
import type { Query, Segment } from './query.ts';
import { rank } from './rank.ts';

/** The share of the words of a query that records must hold, and that must be in any record at all. */
const leastShare = 0.5;

/** How many times a word a name counts. */
const nameWeight = 3;

/** True when so much of a query is in some record that the rest may be left out. */
export const isMostKnown = (known: number, all: number): boolean => known > 0 && known >= all * leastShare;

/** A query of one of its words alone. */
const only = (query: Query, segment: Segment): Query => ({
  ...query,
  segments: [segment],
  soft: [],
  begun: [],
  tokens: segment.tokens,
});

interface Tally {
  readonly hit: Hit;
  readonly words: number;
  readonly score: number;
}

/** Ranks the records that hold at least half of the segments. */
export const rankSome = async (
  query: Query,
  segments: readonly Segment[],
  filters: Filters,
  index: Index,
): Promise<readonly Hit[]> => {
  const tallies = new Map<string, Tally>();
  for (const segment of segments) {
    const hits = await rank(only(query, segment), [segment], filters, index);
    const best = hits[0]?.score ?? 1;
    const weight = (segment.named.length > 0 ? nameWeight : 1) / Math.log2(2 + hits.length);
    for (const hit of hits) {
      const { words = 0, score = 0 } = tallies.get(hit.id) ?? {};
      tallies.set(hit.id, { hit, words: words + 1, score: score + weight * (1 + hit.score / best) });
    }
  }
  return [...tallies.values()]
    .filter(({ words }) => words >= segments.length * leastShare)
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit, score }) => ({ ...hit, score }));
};
