// The languages of the register: the one in which records are written, and those of their translations.

/** The language in which records are written; its pages have no prefix in their address. */
export const originalLocale = 'en';

/** The languages of translated bodies, `<id>.ko.md`. */
export const translationLocales = ['ko', 'zh'] as const;
export type TranslationLocale = (typeof translationLocales)[number];

/** A language of the register. */
export type Locale = typeof originalLocale | TranslationLocale;

/** Whether a word, such as the `ko` of a file name, is the language of a translation. */
export const isTranslationLocale = (word: string): word is TranslationLocale =>
  translationLocales.some((locale) => locale === word);
