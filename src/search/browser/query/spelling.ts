// Corrects words that are in no record, and tells which words cannot be found.
import { isCjk, nameKey, withoutParticle, wordsOf } from '../../text/tokens.ts';
import type { Names } from './names.ts';
import { findNear } from './near-names.ts';
import { nearestWord } from './nearest-word.ts';
import type { Index } from './pagefind.ts';
import type { Query, Segment } from './query.ts';
import { findSounding } from './sound.ts';

const unknownTokens = async ({ tokens }: Segment, index: Index): Promise<string[]> => {
  const known = await Promise.all(tokens.map((token) => index.knows(token)));
  return tokens.filter((_, place) => !known[place]);
};

/**
 * The pairs of a run of Hangul or Han that some record holds. A pair across the border of two words may be in none; it
 * is left out if its neighbours cover both of its characters. Undefined if no known pair covers some character: no
 * record has the word.
 */
export const knownPairs = (tokens: readonly string[], unknown: ReadonlySet<string>): readonly string[] | undefined => {
  const covered = (place: number, side: -1 | 1): boolean => {
    const next = tokens[place + side];
    return next !== undefined && next.length > 1 && !unknown.has(next);
  };
  const lost = tokens.some(
    (token, place) => unknown.has(token) && !(covered(place, -1) && covered(place, 1)) && token.length > 0,
  );
  return lost ? undefined : tokens.filter((token) => !unknown.has(token));
};

/** The segments of a query, by what the index has of them. */
export interface Searchable {
  /** Segments that can be searched, in order, with the tokens to search for. */
  readonly found: Segment[];
  /** Those of them that are only the beginning of a word in some record. */
  readonly begun: Segment[];
  readonly missing: Segment[];
}

/** Separates the segments that can be searched from those that cannot. */
export const searchable = async (segments: readonly Segment[], index: Index): Promise<Searchable> => {
  const found: Segment[] = [];
  const begun: Segment[] = [];
  const missing: Segment[] = [];
  for (const segment of segments) {
    const unknown = await unknownTokens(segment, index);
    const tokens = unknown.length === 0 ? segment.tokens : knownPairs(segment.tokens, new Set(unknown));
    const isBegun = !isCjk(segment.text) && segment.tokens.length === 1 && segment.text.length < 4;
    if (tokens) found.push({ ...segment, tokens });
    else if (segment.named.length > 0) found.push({ ...segment, tokens: [] });
    else if (isBegun && (await index.begins(segment.text))) {
      found.push(segment);
      begun.push(segment);
    } else missing.push(segment);
  }
  return { found, begun, missing };
};

/**
 * The query with each missing word corrected where possible; undefined if that changes nothing. A misspelt name is
 * corrected as a whole, and a name in Hangul that no record gives is recognised by its sound.
 */
export const spell = (
  query: Query,
  missing: readonly Segment[],
  names: Names,
  vocabulary: readonly string[],
): string | undefined => {
  const near = findNear(query.key, names);
  if (near !== undefined) return near;
  const rightPart = (part: string): string => nearestWord(part, vocabulary) ?? part;
  const right = (word: string): string =>
    isCjk(word) ? (findSounding(word, names)?.names[0] ?? word) : word.split('-').map(rightPart).join('-');
  const wrong = new Map(missing.map(({ text }) => [text, right(text)]));
  const meant = wordsOf(query.text)
    .map((word) => wrong.get(word) ?? wrong.get(withoutParticle(word)) ?? word)
    .join(' ');
  return nameKey(meant) === query.key ? undefined : meant;
};
