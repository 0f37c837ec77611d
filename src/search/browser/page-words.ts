// The words that the script shows; the page holds them, so that one script serves every language.

/** Words and sentences; the script replaces each `{…}` in a sentence. */
export interface PageWords {
  readonly start: string;
  readonly loading: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly missing: string;
  readonly notTogether: string;
  readonly mostOf: string;
  /** `1 result`, and the form for any other number, with `#` for the number. */
  readonly one: string;
  readonly many: string;
  /** The separator of facts on a line. */
  readonly dot: string;
  /** The separator of several words that no record has. */
  readonly comma: string;
  /** A word as it was typed, in quotation marks. */
  readonly typed: string;
  /** A section's `{label}` and its `{text}`. */
  readonly labelled: string;
  readonly failed: string;
  readonly newest: string;
  readonly corrected: string;
  readonly widen: string;
  readonly underBoth: string;
  readonly crossing: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly sides: Readonly<Record<string, string>>;
  readonly sideMarks: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
}

/** Reads the words from the text of the attribute. */
export const readWords = (text: string): PageWords => JSON.parse(text) as PageWords;
