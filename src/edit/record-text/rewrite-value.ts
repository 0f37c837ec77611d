// A value in the text of a file and the value it is to become → the replacement that keeps how it was written: plain, quoted or in a block.
import type { Range } from '../../source/front-matter.ts';
import type { Replacement } from './splice.ts';

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The replacement of the scalar at `range`, which reads as `before`, by one that reads as `after`. Where `before` does not
 * stand there letter for letter (escapes, folded lines), the value is written anew in single quotes.
 */
export const rewriteValue = (text: string, range: Range, before: string, after: string): Replacement => {
  const written = text.slice(range.start, range.end);
  // The last, since the header of a block scalar may have a comment with the same words.
  const index = written.lastIndexOf(before);
  if (before !== '' && index !== -1) {
    const start = range.start + index;
    return { start, end: start + before.length, text: after };
  }
  return { start: range.start, end: range.start + written.trimEnd().length, text: quoted(after) };
};
