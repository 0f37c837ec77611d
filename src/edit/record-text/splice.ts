// A text and replacements of stretches of it → the new text; how every edit keeps what it does not mean to change.
import type { Range } from '../../source/front-matter.ts';

/** What a stretch of a text is replaced by; an empty stretch inserts. */
export interface Replacement extends Range {
  readonly text: string;
}

/** Makes the replacements, whatever their order. Throws an Error when two overlap, which is a mistake of the caller. */
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
