// Answers of a search → what they cost on the wire, for the first query of a visit and for further ones.
import type { Answer } from './search-readers.ts';

/** The value in the middle. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The bytes of the first queries of visits, or of the further ones. */
export const bytesOf = (answers: readonly Answer[], first: boolean): number[] =>
  answers.filter((answer) => answer.first === first).map(({ bytes }) => bytes);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What queries fetched, as a line. */
export const formatBytes = (answers: readonly Answer[]): string => {
  const [first, further] = [bytesOf(answers, true), bytesOf(answers, false)];
  return [
    `first query of a visit ${kilobytes(median(first))} (at most ${kilobytes(Math.max(...first))})`,
    `further ones ${kilobytes(median(further))} (at most ${kilobytes(Math.max(...further))})`,
  ].join(', ');
};
