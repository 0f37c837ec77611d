// The word of the vocabulary nearest to a misspelt or unfinished word.

/**
 * The number of letters to add, drop, change or swap with a neighbour to turn `a` into `b`; stops once it exceeds
 * `most`.
 */
export const distance = (a: string, b: string, most: number): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

const allowed = (word: string): number => (word.length >= 7 ? 2 : 1);

/**
 * The word that was meant, or undefined. Completing an unfinished word comes before correcting a wrong one. The nearest
 * word is taken; of equally near words, one with the same first letter; of these the first, which is the most frequent.
 */
export const nearestWord = (word: string, vocabulary: readonly string[]): string | undefined => {
  if (word.length < 4) return undefined;
  const completed = vocabulary.find((known) => known.startsWith(word));
  if (completed !== undefined) return completed;
  let best: { word: string; off: number } | undefined;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > allowed(word)) continue;
    const off = distance(word, known, allowed(word)) + (known[0] === word[0] ? 0 : 0.5);
    if (off <= allowed(word) + (word.length >= 6 ? 0.5 : 0) && off < (best?.off ?? Infinity))
      best = { word: known, off };
  }
  return best?.word;
};
