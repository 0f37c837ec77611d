// Splits text into tokens, in the same way for the index and for a query.
// Pagefind keeps a Chinese clause as one word and matches Korean by prefix only (measured on 1.6.0). So runs of Hangul and Han
// become overlapping pairs of characters, and any part of a name finds it.
import { foldCase } from '../../model/fold.ts';
import { simplify } from './han-variants.ts';

const hangul = '\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7a3';
const han = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const cjk = new RegExp(`[${hangul}${han}]`);
const hanOnly = new RegExp(`^[${han}]+$`);
const hangulWord = new RegExp(`[${hangul}]$`);
const dotBetween = new RegExp(`(?<=[${hangul}${han}])[·・‧ㆍ･](?=[${hangul}${han}])`, 'g');
const runs = new RegExp(`[${hangul}]+|[${han}]+|(?:(?![${hangul}${han}])[\\p{L}\\p{N}])+`, 'gu');
const words = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const particles =
  /(으로부터|으로의|에서의|에게서|에서는|으로써|으로서|이라고|과의|와의|로의|에서|에게|으로|부터|까지|처럼|보다|라고|이나|은|는|이|가|을|를|과|와|의|에|로|도|만)$/;

/**
 * Folds text for comparison: compatibility forms, capitals, tone marks, apostrophes and kinds of hyphen make no
 * difference, traditional characters are simplified, the dot of 한·중 goes, and numbers lose their words for year, month
 * and day.
 */
export const fold = (text: string): string =>
  simplify(
    foldCase(text.replace(dotBetween, ''))
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/['’‘ʼ]/g, '')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  ).replace(/(\d)\s?[년월일年月日](?=[\s\d]|$)/g, '$1 ');

/** True for text of Han characters only. */
export const isHan = (text: string): boolean => hanOnly.test(text);

/** True for text that holds Hangul or Han characters. */
export const isCjk = (text: string): boolean => cjk.test(text);

/** Overlapping pairs of a run of Hangul or Han characters; a single character is its own token. */
const pairsOf = (run: string): string[] => {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** The runs of one script in a folded text, in order. */
export const runsOf = (folded: string): string[] => folded.match(runs) ?? [];

/** The tokens of a text in order, with repeats, so that a run of them is a phrase. */
export const tokensOf = (text: string): string[] =>
  runsOf(fold(text)).flatMap((run) => (isCjk(run) ? pairsOf(run) : [run]));

/** The words of a text, folded; a hyphenated one stays whole. */
export const wordsOf = (text: string): string[] => fold(text).match(words) ?? [];

/** Tokens of a name written as one word: hyphenated words joined, Hangul and Han without spaces. */
export const joinedTokens = (name: string): string[] => {
  const joined = wordsOf(name).filter((word) => word.includes('-') && !isCjk(word));
  const closed = fold(name).replace(/\s+/g, '');
  return [...joined.map((word) => word.replaceAll('-', '')), ...(isCjk(closed) ? tokensOf(closed) : [])];
};

/** The key of a name: folded, letters and digits only, so that two ways to type a name have one key. */
export const nameKey = (name: string): string => (fold(name).match(/[\p{L}\p{N}]/gu) ?? []).join('');

/** A Korean word without the particle at its end, unless that would leave one syllable. */
export const withoutParticle = (word: string): string => {
  if (!hangulWord.test(word)) return word;
  const stem = word.replace(particles, '');
  return stem.length >= 2 ? stem : word;
};
