// The words of the page that the script shows: written by the page itself into one attribute, so that no language is in the script.

/** Words and sentences; `{…}` in a sentence stands for what the script puts there. */
export interface PageWords {
  readonly start: string;
  readonly loading: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly missing: string;
  readonly notTogether: string;
  readonly mostOf: string;
  readonly one: string;
  readonly many: string;
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

/** Reads the words from the attribute that the page keeps them in. */
export const readWords = (text: string): PageWords => JSON.parse(text) as PageWords;
