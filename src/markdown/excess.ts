// Limits on a body's size and nesting, checked before it is parsed.
// In micromark 4, parsing time grows with the square of the length, of the number of lines without a blank line between
// them, and of the number of unmatched marks (over a minute for 10,000). A few thousand nested quotations overflow its stack.

/** The first place where a body exceeds a limit, with lines counted from the body's first, and the message to print. */
export interface Excess {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const maxLength = 30_000;
const maxLines = 3_000;
/** Columns of indentation; a quotation or list marker counts as four. */
const maxIndent = 40;
/** Lines, brackets and marks of emphasis or code without a blank line between them. */
const maxStretch = 500;

const step = /[ \t]|(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))/y;

/** The offset at which the start of a line exceeds the maximum indentation. */
const findTooDeep = (line: string): number | undefined => {
  let indent = 0;
  let offset = 0;
  for (;;) {
    step.lastIndex = offset;
    const [found] = step.exec(line) ?? [];
    if (found === undefined) return undefined;
    indent += found === ' ' ? 1 : 4;
    if (indent > maxIndent) return offset;
    offset += found.length;
  }
};

const listMarks = (line: string): number[] => Array.from(line.matchAll(/[[<]|([*_~`])\1*/g), ({ index }) => index);

/** Finds the first place where a body exceeds a limit, if any. */
export const findExcess = (markdown: string): Excess | undefined => {
  let length = 0;
  let stretch = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const at = (offset: number, message: string): Excess => ({ line: index + 1, column: offset + 1, message });
    if (index >= maxLines) return at(0, `the body is longer than ${maxLines} lines; write less`);
    const deep = findTooDeep(line);
    if (deep !== undefined) return at(deep, 'this is nested or indented too deep; write it flat');
    const marks = line.trim() === '' ? [] : [0, ...listMarks(line)];
    if (marks.length === 0) stretch = 0;
    const crowded = marks[maxStretch - stretch];
    if (crowded !== undefined)
      return at(crowded, `over ${maxStretch} lines and marks stand here without a blank line; part them`);
    stretch += marks.length;
    if (length + line.length > maxLength)
      return at(Math.max(0, maxLength - length), `the body is longer than ${maxLength} characters; write less`);
    length += line.length + 1;
  }
  return undefined;
};
