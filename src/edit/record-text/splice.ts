// Replaces ranges of a text and leaves everything else untouched.
import type { Range } from '../../source/front-matter.ts';

/** A range of a text and its new text; an empty range inserts. */
export interface Replacement extends Range {
  readonly text: string;
}

/** Makes the replacements, given in any order. Throws an Error if two overlap, which is a bug in the caller. */
export const splice = (text: string, replacements: readonly Replacement[]): string => {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of sorted) {
    if (start < from) throw new Error(`two replacements overlap at ${start}`);
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
};
