// Replaces a value in the text of a file and keeps its style: plain, quoted or block.
import type { Range } from '../../source/front-matter.ts';
import type { Replacement } from './splice.ts';

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The replacement that turns the scalar at `range`, whose value is `before`, into one whose value is `after`. If the
 * text does not contain `before` literally (escapes, folded lines), the new value is written in single quotes.
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
