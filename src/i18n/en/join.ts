// The English punctuation between pieces of text, so that pages contain none of their own.
const notEmpty = (items: readonly string[]): string[] => items.filter((item) => item !== '');
const series = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const join = {
  /** A list inside a sentence: `Korean, English and Chinese`. */
  series: (items: readonly string[]) => series.format(items),
  /** Facts about one thing, without empty ones: `Yonhap, 5 January 2026`. */
  facts: (...items: readonly string[]) => notEmpty(items).join(', '),
  /** Separate facts on one line, without empty ones: `Treaty · 2015 · In force`. */
  apart: (...items: readonly string[]) => notEmpty(items).join(' · '),
  /** Longer pieces, which may contain commas: `paragraph 1, caption; table 2`. */
  clauses: (items: readonly string[]) => items.join('; '),
  /** Whole sentences, without empty ones. */
  sentences: (...items: readonly string[]) => notEmpty(items).join(' '),
  /** A label and its text: `Agreement: Food safety memorandum`. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** A remark in brackets, with the space before it. */
  aside: (text: string) => ` (${text})`,
  /** The separator of links in a sentence. */
  comma: ', ',
  /** The end of a part of a citation, before the next part. */
  stop: '. ',
  /** The separator of a place in a source and the words quoted from there. */
  colon: ': ',
  /** The separator of links on a line. */
  dot: ' · ',
};
