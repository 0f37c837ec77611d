// Reads a query: names and words to find, quoted phrases, and words that only add weight.
import { isCjk, nameKey, runsOf, tokensOf, withoutParticle, wordsOf } from '../../text/tokens.ts';
import { isLand, isOffice, isStop } from './minor-words.ts';
import type { Named, Names } from './names.ts';
import { findBegun, findInside, findShort } from './near-names.ts';

/** A word, or a run of words that is a name; `named` is empty for a word that is none. */
export interface Segment {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly named: readonly Named[];
}

/** A query. `soft` words raise a result and exclude none. */
export interface Query {
  /** The text as typed. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly soft: readonly Segment[];
  /** The tokens of each quoted phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** All tokens in order, to be searched as a phrase too. */
  readonly tokens: readonly string[];
  readonly key: string;
  /** Who or what the query may mean once it is typed in full. */
  readonly begun: readonly Named[];
}

/** The longest names of organisations have nine words; longer runs are found by their words. */
const longestName = 9;

const wordSegment = (text: string): Segment => ({ text, tokens: tokensOf(text), named: [] });

/** Splits off a country that is written with the word after it: 한중수교, 中国海关. */
const splitLand = (word: string): string[] => {
  const [land] = /^(한중|중한|한국|중국|中韩|韩中|中国|韩国)(?=..)/.exec(word) ?? [];
  return land === undefined ? [word] : [land, word.slice(land.length)];
};

/** The words around the possessive 的; none where 的 is part of a word, as in 目的. */
const aroundPossessive = (word: string): string[] => {
  const pieces = word.includes('的') ? word.split('的').filter((piece) => piece !== '') : [];
  return pieces.every((piece) => piece.length >= 2) ? pieces : [];
};

/** Reads a run of Hangul or Han: a name, a short form, a name with words around it, or words. */
const readRun = (word: string, names: Names): Segment[] => {
  const plain = withoutParticle(word);
  for (const key of new Set([word, plain])) {
    const named = [...names.find(key), ...findShort(key, names)];
    if (named.length > 0) return [{ text: key, tokens: tokensOf(key), named }];
  }
  const inside = findInside(word, names);
  if (inside === undefined) {
    const pieces = aroundPossessive(plain);
    return pieces.length > 0 ? pieces.flatMap((piece) => readRun(piece, names)) : splitLand(plain).map(wordSegment);
  }
  const [before = '', ...after] = word.split(inside);
  const rest = after.join(inside);
  return [
    ...(before === '' ? [] : readRun(before, names)),
    { text: inside, tokens: tokensOf(inside), named: names.find(inside) },
    // One syllable after a name is a particle or the title of its head: 산업통상부는, 관세청장.
    ...(rest.length < 2 ? [] : readRun(rest, names)),
  ];
};

const readWord = (word: string, names: Names): Segment[] =>
  runsOf(word).length > 1 && isCjk(word)
    ? runsOf(word).flatMap((run) => (isCjk(run) ? readRun(run, names) : [wordSegment(run)]))
    : isCjk(word)
      ? readRun(word, names)
      : [wordSegment(word)];

/** The longest run of words from `from` on that is a name. */
const readName = (
  words: readonly string[],
  from: number,
  names: Names,
): { segment: Segment; count: number } | undefined => {
  for (let count = Math.min(longestName, words.length - from); count > 0; count -= 1) {
    const run = words.slice(from, from + count);
    const whole = run.join(' ');
    for (const text of new Set([whole, withoutParticle(whole)])) {
      const named = names.find(nameKey(text));
      if (named.length > 0) return { segment: { text, tokens: tokensOf(text), named }, count };
    }
  }
  return undefined;
};

const readSegments = (words: readonly string[], names: Names): Segment[] => {
  const segments: Segment[] = [];
  for (let from = 0; from < words.length;) {
    const name = readName(words, from, names);
    segments.push(...(name ? [name.segment] : readWord(words[from] ?? '', names)));
    from += name?.count ?? 1;
  }
  return segments.filter(({ tokens }) => tokens.length > 0);
};

const isSoft = ({ text }: Segment): boolean => isStop(text) || isLand(text) || isOffice(text);

/** Reads a query. Countries and offices are soft next to other words; alone they are what the reader asks for. */
export const readQuery = (typed: string, names: Names): Query => {
  // Drops letters of a syllable that an input method has not finished.
  const query = typed.normalize('NFC').replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+(?=\s|$)/g, '');
  const phrases = [...query.normalize('NFKC').matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, phrase = '']) =>
    tokensOf(phrase),
  );
  const all = readSegments(wordsOf(query), names);
  const hard = all.filter((segment) => !isSoft(segment));
  const segments = hard.length > 0 ? hard : all.filter(({ text }) => !isStop(text));
  return {
    text: typed,
    segments,
    soft: hard.length > 0 ? all.filter((segment) => isSoft(segment) && !isStop(segment.text)) : [],
    phrases: phrases.filter((phrase) => phrase.length > 0),
    tokens: tokensOf(query),
    key: nameKey(query),
    begun: phrases.length === 0 && all.every(({ named }) => named.length === 0) ? findBegun(nameKey(query), names) : [],
  };
};

/** True for the name of a person. */
export const isPerson = ({ named }: Segment): boolean => named[0]?.kind === 'people';

/** Who or what the whole query names; countries and offices beside the name are ignored. */
export const answerOf = ({ segments, soft, phrases }: Query): readonly Named[] => {
  const [only, ...others] = segments;
  if (!only || others.length > 0 || phrases.length > 0) return [];
  return soft.every(({ text }) => isLand(text) || isPerson(only)) ? only.named : [];
};

/** An organisation and a topic that have a common page. */
export interface Pair {
  readonly body: Named;
  readonly topic: Named;
}

/** The organisation and the topic that a query names, if it names nothing else and they have a common page. */
export const pairOf = ({ segments, phrases }: Query, names: Names): Pair | undefined => {
  const [first, second, ...others] = segments;
  if (!first || !second || others.length > 0 || phrases.length > 0) return undefined;
  const pairs = [
    [first, second],
    [second, first],
  ] as const;
  return pairs
    .flatMap(([one, other]) => one.named.flatMap((body) => other.named.map((topic) => ({ body, topic }))))
    .find(({ body, topic }) => names.cross(body, topic));
};
