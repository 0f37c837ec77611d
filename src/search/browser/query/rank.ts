// Ranks the records for a query by their words, as a phrase and by their links; the scores add up.

import type { Filters } from '../search-state.ts';
import type { Hit, Index } from './pagefind.ts';
import type { Query, Segment } from './query.ts';

/** What multiplies the score of all words as one phrase. */
const phraseWeight = 4;
/** What multiplies the score of a link to what a query names; `aboutWeights` has its weight by kind. */
const linkWeight = 1;
/** What multiplies the score with soft words: enough to choose between two foreign ministries, no more. */
const softWeight = 1;

/** How many names of a query are looked up as links at most, and how many bearers of one name. */
const mostNames = 3;
const mostBearers = 2;

/** A search to run: its tokens, whether they are a phrase, and the factor of its scores. */
interface Run {
  readonly tokens: readonly string[];
  readonly exact: boolean;
  readonly weight: number;
}

/** Every combination of taking each segment as its words or as a link to what it names. */
const ways = (segments: readonly Segment[]): string[][] => {
  let all: string[][] = [[]];
  let names = 0;
  for (const { tokens, named } of segments) {
    const links = names < mostNames ? named.slice(0, mostBearers).map(({ link }) => [link]) : [];
    if (links.length > 0) names += 1;
    const options = tokens.length > 0 ? [[...tokens], ...links] : links;
    all = all.flatMap((way) => options.map((option) => [...way, ...option]));
  }
  return all.filter((way) => way.length > 0);
};

const runsFor = (query: Query, segments: readonly Segment[]): Run[] => {
  const { soft, tokens } = query;
  const begun = query.begun.map(({ link }) => [link]);
  const all = [...(segments.length > 0 ? ways(segments) : []), ...begun].map((way): Run => ({
    tokens: way,
    exact: false,
    weight: linkWeight,
  }));
  const softTokens = soft.flatMap((segment) => segment.tokens);
  const softer =
    soft.length === 0 ? [] : all.map((run) => ({ ...run, tokens: [...run.tokens, ...softTokens], weight: softWeight }));
  const hard = segments.flatMap((segment) => segment.tokens);
  const phrases = new Set([tokens.join(' '), hard.join(' ')].filter(Boolean));
  return [
    ...all,
    ...softer,
    ...[...phrases].map((phrase) => ({ tokens: phrase.split(' '), exact: true, weight: phraseWeight })),
  ];
};

/** Runs a query and adds up the scores. Records that lack a quoted phrase are left out. */
export const rank = async (
  query: Query,
  segments: readonly Segment[],
  filters: Filters,
  index: Index,
): Promise<readonly Hit[]> => {
  const scored = new Map<string, Hit>();
  const runs = runsFor(query, segments);
  const found = await Promise.all(runs.map(({ tokens, exact }) => index.search([...new Set(tokens)], filters, exact)));
  for (const [place, hits] of found.entries()) {
    const { exact = false, weight = 0 } = runs[place] ?? {};
    // A phrase match is not enough: the record must have every word that is not soft, or a link in its place.
    for (const hit of hits) {
      const known = scored.get(hit.id);
      if (known || !exact) scored.set(hit.id, { ...hit, score: (known?.score ?? 0) + hit.score * weight });
    }
  }
  const quoted = await Promise.all(query.phrases.map((phrase) => index.search(phrase, filters, true)));
  const having = quoted.map((hits) => new Set(hits.map(({ id }) => id)));
  return [...scored.values()]
    .filter(({ id }) => having.every((ids) => ids.has(id)))
    .toSorted((a, b) => b.score - a.score);
};
