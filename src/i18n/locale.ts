// The languages that the site is built in, and the words of each.
import type { Locale } from '../model/locale.ts';
import { en, type Words } from './en/index.ts';

const words = { en } satisfies Partial<Record<Locale, Words>>;

/** A language that has interface words, and so a full set of pages. */
export type BuiltLocale = keyof typeof words;

/** The languages that the site is built in. */
export const builtLocales = Object.keys(words) as readonly BuiltLocale[];

/** The words of the interface in a language. */
export const wordsOf = (locale: BuiltLocale): Words => words[locale];
