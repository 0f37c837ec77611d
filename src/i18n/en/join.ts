// How pieces of text are joined in English, so that pages write no commas, colons or brackets of their own.

const notEmpty = (items: readonly string[]): string[] => items.filter((item) => item !== '');
const series = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const join = {
  /** Things of one sort, in a sentence: `Korean, English and Chinese`. */
  series: (items: readonly string[]) => series.format(items),
  /** Facts about one thing, empty ones left out: `Yonhap, 5 January 2026`. */
  facts: (...items: readonly string[]) => notEmpty(items).join(', '),
  /** Facts side by side in a line, empty ones left out: `Treaty · 2015 · In force`. */
  apart: (...items: readonly string[]) => notEmpty(items).join(' · '),
  /** Longer pieces, which may have commas of their own: `paragraph 1, caption; table 2`. */
  clauses: (items: readonly string[]) => items.join('; '),
  /** Whole sentences, empty ones left out. */
  sentences: (...items: readonly string[]) => notEmpty(items).join(' '),
  /** A label, and what it says: `Agreement: Food safety memorandum`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** A remark that follows something, with the space before it. */
  aside: (text: string) => ` (${text})`,
  /** Between links in a sentence. */
  comma: ', ',
  /** Between links in a line. */
  dot: ' · ',
};
