// The text of one content file → its front matter as plain data, its body, and the position of every value.
// Every scalar is read as text (the failsafe schema), so `2016` is not a number nor `no` a boolean; fields give them meaning.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, type Position, positionAt } from './fault.ts';

/** A path by positions: keys of maps and indexes of lists. */
export type At = readonly (string | number)[];

/** A content file taken apart: `value` is undefined when the front matter could not be read, and `faults` says why. */
export interface Parsed {
  readonly value: unknown;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly faults: readonly Fault[];
  /** Where the value at a path stands; for what is missing, where its parent stands, or the closing `---`. */
  readonly locate: (at: At) => Position;
  /** Where the key at a path stands. */
  readonly locateKey: (at: At) => Position;
}

const failed = (fault: Fault): Parsed => {
  const here = (): Position => ({ line: fault.line, column: fault.column });
  return { value: undefined, body: '', bodyLine: 1, faults: [fault], locate: here, locateKey: here };
};

const opening = /^---[ \t]*\r?\n/;
/** Not `^` and `$` with the flag `m`, which also stop at U+2028 and a lone carriage return. */
const closing = /(?<![^\n])---[ \t]*\r?(?![^\n])/;

const yamlFaults = (doc: Document.Parsed): { offset: number; message: string; rule: string }[] => {
  const faults = doc.errors.map((error) => ({
    offset: error.pos[0],
    rule: 'yaml',
    message:
      error.code === 'DUPLICATE_KEY'
        ? 'this key stands twice in one map; keep one'
        : `the front matter is not YAML: ${error.message}`,
  }));
  const plain = (offset: number | undefined, what: string): void => {
    faults.push({
      offset: offset ?? 0,
      rule: 'plain-yaml',
      message: `${what} is not allowed in front matter; write the value out`,
    });
  };
  visit(doc, {
    Node: (_key, node) => {
      if (isAlias(node)) plain(node.range?.[0], `the alias \`*${node.source}\``);
      else if (isNode(node) && 'anchor' in node && node.anchor)
        plain(node.range?.[0], `the anchor \`&${node.anchor}\``);
      else if (isNode(node) && node.tag !== undefined)
        plain(node.range?.[0], `the tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\``);
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') plain(pair.key.range?.[0], 'the merge key `<<`');
      if (isCollection(pair.key)) plain(pair.key.range?.[0], 'a key that is itself a list or map');
    },
  });
  return faults;
};

const offsetOf = (doc: Document.Parsed, at: At, wantKey: boolean): number | undefined => {
  let node: unknown = doc.contents;
  let found: number | undefined;
  for (const [index, step] of at.entries()) {
    const last = index === at.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair || !isScalar(pair.key)) return found;
      const value: unknown = pair.value;
      found =
        wantKey && last
          ? pair.key.range?.[0]
          : isNode(value) && value.range && !isEmpty(value)
            ? value.range[0]
            : pair.key.range?.[0];
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return found;
      found = item.range?.[0] ?? found;
      node = item;
    } else return found;
  }
  return found;
};

const isEmpty = (node: Node): boolean => isScalar(node) && node.type === 'PLAIN' && node.source === '';

/** Takes a content file apart; never throws. `text` is the whole file, decoded. */
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
  const lines = new LineCounter();
  const doc = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const endPosition = positionAt(text, start[0].length + end.index);
  const raw = yamlFaults(doc);
  const faults = raw.map(({ offset, rule, message }) => ({ ...place(Math.min(offset, yaml.length)), rule, message }));
  const locator = (wantKey: boolean) => (at: At) => {
    const offset = offsetOf(doc, at, wantKey);
    return offset === undefined ? endPosition : place(offset);
  };
  const bodyStart = start[0].length + end.index + end[0].length;
  return {
    value: faults.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }),
    body: text.slice(bodyStart),
    bodyLine: endPosition.line,
    faults,
    locate: locator(false),
    locateKey: locator(true),
  };
};
