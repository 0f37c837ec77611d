// The vocabulary for corrections: words of names and offices, the most frequent first.
import { by } from '../../model/order.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { isCjk, runsOf, wordsOf } from '../text/tokens.ts';
import { officesOf, ownNames } from './terms.ts';

/** The shortest word in the vocabulary: shorter ones are too alike to tell which was meant. */
const shortest = 4;

const listWords = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    wordsOf(text)
      .flatMap((word) => [...runsOf(word), word.replaceAll('-', '')])
      .filter((word) => word.length >= shortest && !isCjk(word) && /^\p{L}+$/u.test(word)),
  );

/** Builds the vocabulary, words with spaces between. Sources and claims are left out: their spelling is not ours. */
export const buildVocabulary = ({ graph }: ViewContext): string => {
  const counts = new Map<string, number>();
  for (const record of graph.records) {
    if (record.kind === 'sources' || record.kind === 'claims') continue;
    const texts = [...ownNames(record), ...(record.data.aliases ?? []), ...officesOf(record)];
    for (const word of new Set(listWords(texts))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(
      by(
        ([, count]) => -count,
        ([word]) => word,
      ),
    )
    .map(([word]) => word)
    .join(' ');
};
