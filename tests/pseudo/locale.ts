// English and the pseudo-language: replaces src/i18n/locale.ts in the build of a test.
import { en, type Words } from '../../src/i18n/en/index.ts';
import { pseudoWords } from './words.ts';

const words: Readonly<Record<string, Words>> = { en, qps: pseudoWords };

/** The languages of the site. */
export const builtLocales = Object.keys(words);

/** The words of the interface in a language. */
export const wordsOf = (locale: string): Words => words[locale] ?? en;
