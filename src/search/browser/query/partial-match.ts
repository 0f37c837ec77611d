// Ranks records by how many words of a query they hold, for queries that no record matches in full.
import type { Filters } from '../search-state.ts';
import type { Hit, Index } from './pagefind.ts';
import type { Query, Segment } from './query.ts';
import { rank } from './rank.ts';

/** The share of a query's words that a record must hold; at least as many must be in some record at all. */
const leastShare = 0.5;

/** How many words a name counts for. */
const nameWeight = 3;

/** True when enough words of a query are known to leave out the rest. */
export const isMostKnown = (known: number, all: number): boolean => known > 0 && known >= all * leastShare;

/** The query reduced to one of its segments. */
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

/** Ranks the records that hold at least half of the segments; a rare word counts more than a common one. */
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
