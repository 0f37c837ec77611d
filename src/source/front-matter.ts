// The parts of a content file: front matter as plain data, body, and the position of every value.
// Every scalar is read as text (the failsafe schema), so `2016` is not a number; the schemas give it meaning.
import type { At } from '../model/at.ts';
import { type Position, positionAt, positionsIn } from '../model/position.ts';
import type { Fault } from './fault.ts';
import { readPlainFields } from './plain-fields.ts';
import { type Range, readYamlFields, type YamlFields } from './yaml-fields.ts';

export type { Range };

/** The parts of a content file; `value` is undefined when the front matter is unreadable, and `faults` says why. */
export interface Parsed {
  readonly value: unknown;
  /** The front matter as written, from the second line of the file on. */
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly faults: readonly Fault[];
  /** The place of the value at a path; if it is missing, of its parent or the closing `---`. */
  readonly locate: (at: At) => Position;
  /** The place of the key at a path. */
  readonly locateKey: (at: At) => Position;
  /** The range of the value at a path in the text of the file; undefined when it is missing. */
  readonly rangeOf: (at: At) => Range | undefined;
  /** The offset in the text of the file at which the body begins. */
  readonly bodyStart: number;
}

/** The parts of a file that could not be read: nothing but its fault. */
export const failed = (fault: Fault): Parsed => {
  const here = (): Position => ({ line: fault.line, column: fault.column });
  const nowhere = { locate: here, locateKey: here, rangeOf: () => undefined, bodyStart: 0 };
  return { value: undefined, yaml: '', body: '', bodyLine: 1, faults: [fault], ...nowhere };
};

const opening = /^---[ \t]*\r?\n/;
/** Not `^` and `$` with the flag `m`, which also stop at U+2028 and a lone carriage return. */
const closing = /(?<![^\n])---[ \t]*\r?(?![^\n])/;

/** Splits a content file into its parts; never throws. `text` is the whole file, decoded. */
export const parseContentFile = (text: string): Parsed => {
  if (text.trim() === '')
    return failed({
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'the file is empty; begin with `---`, the fields, and `---`',
    });
  const start = opening.exec(text);
  if (!start)
    return failed({
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'the file has no front matter; begin with `---`, the fields, and `---`',
    });
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end)
    return failed({
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'the front matter is not closed; end it with a line `---`',
    });

  const yaml = rest.slice(0, end.index);
  const yamlStart = start[0].length;
  const plain = readPlainFields(yaml);
  let careful: YamlFields | undefined;
  const fields = (): YamlFields => (careful ??= readYamlFields(yaml));
  const positionOf = positionsIn(text);
  const place = (offset: number): Position => positionOf(yamlStart + Math.min(offset, yaml.length));
  const endPosition = positionAt(text, yamlStart + end.index);
  const faults =
    plain === undefined
      ? fields().faults.map(({ offset, rule, message }) => ({ ...place(offset), rule, message }))
      : [];
  const locator = (wantKey: boolean) => (at: At) => {
    const offset = fields().offsetOf(at, wantKey);
    return offset === undefined ? endPosition : place(offset);
  };
  const bodyStart = start[0].length + end.index + end[0].length;
  return {
    value: plain ?? fields().value,
    yaml,
    body: text.slice(bodyStart),
    bodyLine: endPosition.line,
    faults,
    locate: locator(false),
    locateKey: locator(true),
    rangeOf: (at) => {
      const range = fields().rangeOf(at);
      return range && { start: range.start + yamlStart, end: range.end + yamlStart };
    },
    bodyStart,
  };
};
