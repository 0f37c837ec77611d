// The bytes that searches fetched, for the first query of a visit and for later ones.
import type { Answer } from './search-readers.ts';

/** The median. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The bytes of the first queries of visits, or of the later ones. */
export const bytesOf = (answers: readonly Answer[], first: boolean): number[] =>
  answers.filter((answer) => answer.first === first).map(({ bytes }) => bytes);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Formats what queries fetched as one line. */
export const formatBytes = (answers: readonly Answer[]): string => {
  const [first, further] = [bytesOf(answers, true), bytesOf(answers, false)];
  return [
    `first query of a visit ${kilobytes(median(first))} (at most ${kilobytes(Math.max(...first))})`,
    `further ones ${kilobytes(median(further))} (at most ${kilobytes(Math.max(...further))})`,
  ].join(', ');
};
