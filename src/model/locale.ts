// The languages of the register: the original and the translations.

/** The language in which records are written; its pages have no prefix in their address. */
export const originalLocale = 'en';

/** The languages of translated bodies, `<id>.ko.md`. */
export const translationLocales = ['ko', 'zh'] as const;
export type TranslationLocale = (typeof translationLocales)[number];

/** A language of the register. */
export type Locale = typeof originalLocale | TranslationLocale;

/** True if a word, such as `ko` in a file name, is a language of translations. */
export const isTranslationLocale = (word: string): word is TranslationLocale =>
  translationLocales.some((locale) => locale === word);
