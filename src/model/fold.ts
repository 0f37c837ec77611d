// Folds text for comparison, ignoring case and compatibility forms.

/** Lower-cases a text and replaces compatibility forms (NFKC). */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase();
