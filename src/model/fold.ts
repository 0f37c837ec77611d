// Folds text for comparison.

/** Text without the difference between capitals and small letters, or between compatibility forms (NFKC). */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase();
