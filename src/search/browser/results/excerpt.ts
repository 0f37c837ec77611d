// Marks what matched in a text, in any script, and cuts excerpts around it.
import { fold, isCjk, wordsOf } from '../../text/tokens.ts';
import type { Query } from '../query/query.ts';

/** A piece of a text; `marked` if it matches the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The folded texts to mark: Latin ones at the start of a word, Hangul and Han anywhere. */
export type Needles = readonly string[];

/** A word without its English ending. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(ies|es|s|y|ed|ing)$/, '') : word);

/** What to mark for a query: its words, and every name of those it names, because a page may use another name. */
export const needlesOf = ({ segments, soft }: Query): Needles => {
  const names = segments.flatMap(({ named }) => named.flatMap((one) => [...one.names, ...one.aliases])).map(fold);
  const words = segments.flatMap(({ text, tokens }) => [text, ...(isCjk(text) ? [] : tokens)]);
  const besides = soft.map(({ text }) => text).filter((text) => isCjk(text) || text.length > 3);
  return [...new Set([...names, ...words, ...besides])].filter((needle) => needle.length > 1);
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A text folded character by character, with the index in the text for each; a character may become several, or none.
 */
const foldedPlaces = (text: string): { folded: string; places: number[] } => {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = /\s/.test(character) ? ' ' : fold(character);
    folded += one;
    for (let index = 0; index < one.length; index += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { folded, places };
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const latinSpans = (folded: string, needle: string): Span[] => {
  const spans: Span[] = [];
  const beginning = needle.includes(' ') ? needle : stem(needle);
  for (let from = folded.indexOf(beginning); from >= 0; from = folded.indexOf(beginning, from + 1)) {
    if (isLetter(folded[from - 1])) continue;
    let to = from + beginning.length;
    while (isLetter(folded[to])) to += 1;
    // A word that goes on for much longer is another word.
    if (to - from <= needle.length + 4) spans.push({ from, to });
  }
  return spans;
};

const cjkSpans = (folded: string, needle: string): Span[] => {
  const spans: Span[] = [];
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + 1))
    spans.push({ from, to: from + needle.length });
  return spans;
};

/** The places of the needles in a text, in order, joined where they touch. */
const findSpans = (text: string, needles: Needles): Span[] => {
  const { folded, places } = foldedPlaces(text);
  const found = needles.flatMap((needle) => (isCjk(needle) ? cjkSpans(folded, needle) : latinSpans(folded, needle)));
  const joined: Span[] = [];
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (last && from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({ from: places[from] ?? 0, to: places[to] ?? text.length }));
};

/** Cuts a text into pieces and marks those that match. */
export const markText = (text: string, needles: Needles): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of findSpans(text, needles)) {
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '');
};

/** How many characters an excerpt shows before and after its first match, at most. */
const before = 60;
const after = 180;

/** The part of a text around its first match, cut between words; undefined if nothing matches. */
export const excerptOf = (text: string, needles: Needles): Piece[] | undefined => {
  const [first] = findSpans(text, needles);
  if (!first) return undefined;
  const start = first.from <= before ? 0 : text.indexOf(' ', first.from - before) + 1 || first.from;
  const last = text.lastIndexOf(' ', first.to + after);
  const end = text.length <= first.to + after || last <= first.to ? Math.min(text.length, first.to + after) : last;
  const from = Math.min(start, first.from);
  return markText(`${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`, needles);
};

/** How many different needles a text holds. */
export const countNeedles = (text: string, needles: Needles): number =>
  needles.filter((needle) => findSpans(text, [needle]).length > 0 && wordsOf(needle).length > 0).length;
