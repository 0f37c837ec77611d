// Suggestions for misspellings: the nearest of the allowed values.
import leven from 'leven';

/**
 * The closest candidate to `word`; undefined when none is within two edits or a third of its length, or when every
 * letter differs.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = leven(word, candidate, { maxDistance: limit + 1 });
    if (distance < bestDistance && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};

/** The words `; did you mean X?`, or nothing when no candidate is near. */
export const didYouMean = (word: string, candidates: Iterable<string>): string => {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `; did you mean \`${found}\`?`;
};
