// A query that is read → records, best first: found by their words, as a phrase, and by what they are linked to; scores of one record add up.

import type { Filters } from '../search-state.ts';
import type { Hit, Index } from './pagefind.ts';
import type { Query, Segment } from './query.ts';

/** A phrase of all the words counts so many times what its place in the record counts: the words stand together. */
const phraseWeight = 4;
/** Records linked to what a query names; their scores come from `aboutWeights`. */
const linkWeight = 1;
/** What a soft word adds: it chooses between two foreign ministries, and lifts nothing over a better match. */
const softWeight = 1;

/** At most so many names of a query are looked up as links, and so many bodies of one name. */
const mostNames = 3;
const mostBearers = 2;

/** A search to be run: its tokens, whether they are a phrase, and what its scores are multiplied by. */
interface Run {
  readonly tokens: readonly string[];
  readonly exact: boolean;
  readonly weight: number;
}

/** Every way to take each segment as its words or as a link to what it names. */
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
    // A phrase alone does not make a record fit: all hard words must be there, which a link may stand for.
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
