// The words of the pseudo-language: each English word becomes a unique, shorter Hangul word.
import { en, type Words } from '../../src/i18n/en/index.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const firstSyllable = 0xac00;

/** The syllable for two letters, or for the single last letter of a word. */
const syllableOf = (pair: string): string => {
  const [first = '', second = ''] = pair;
  const rest = second === '' ? letters.length : letters.indexOf(second);
  return String.fromCodePoint(firstSyllable + letters.indexOf(first) * (letters.length + 1) + rest);
};

const translateWord = (word: string): string => word.replace(/[a-zA-Z]{1,2}/g, syllableOf);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Translates a text except addresses, names in braces (scripts fill them in) and the texts in `kept`. */
const translate = (text: string, kept: readonly string[]): string => {
  if (/^https?:/.test(text)) return text;
  const fixed = ['\\{[a-z]+\\}', ...kept.filter((value) => value !== '').map(escapePattern)].join('|');
  const parts = text.split(new RegExp(`(${fixed})`));
  return parts.map((part, index) => (index % 2 === 1 ? part : translateWord(part))).join('');
};

/** True for keys whose values are not words: ids of sections, pages to link to, columns of tables and their types. */
const isKey = (name: string, holder: object): boolean =>
  ['id', 'page', 'type'].includes(name) || (name === 'name' && 'type' in holder);

/** Translates all words in a value. A function keeps its text arguments, such as titles, and translates the rest. */
const walk = (value: unknown, kept: readonly string[] = []): unknown => {
  if (typeof value === 'string') return translate(value, kept);
  if (typeof value === 'function')
    return (...given: unknown[]) =>
      walk(
        value(...given),
        given.filter((one) => typeof one === 'string'),
      );
  if (Array.isArray(value)) return value.map((item) => walk(item, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isKey(name, value) ? item : walk(item, kept)]),
  );
};

/** The words of the pseudo-language. The walk cannot be typed, but it keeps the shape of `en`. */
export const pseudoWords: Words = {
  ...(walk(en) as Words),
  lang: 'qps',
  dateFormats: { day: 'yyyy년 M월 d일', month: 'yyyy년 M월', year: 'yyyy년', dayOfMonth: 'd일', dayOfYear: 'M월 d일' },
};
