// The languages of the interface, and the words of each.
import { en, type Words } from './en/index.ts';

/** Languages the interface is drawn in. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** The words of the interface in a language. */
export const wordsOf = (locale: Locale): Words => ({ en })[locale];
