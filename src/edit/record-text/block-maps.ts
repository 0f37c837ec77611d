// Lists the block maps of YAML with the lines of each entry, including its comments.
import { isCollection, isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { At } from '../../model/at.ts';
import { positionsIn } from '../../model/position.ts';

/** The lines of a key and its value, with the comments and blank lines above: index `from` up to, not including, `to`. */
export interface Entry {
  readonly key: string;
  readonly from: number;
  /** The line of the key itself. */
  readonly head: number;
  readonly to: number;
}

/** A map with a key per line: its path in the value, the indentation of its keys in columns, and its entries. */
export interface BlockMap {
  readonly at: At;
  readonly column: number;
  readonly entries: readonly Entry[];
}

/** The offset at which the text of a node ends; `before`, the end of the preceding text, if the node is empty. */
const endOf = (node: unknown, before: number): number => {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    return isMap(node) ? endOfPair(last as Pair | undefined, before) : endOf(last, before);
  }
  return isNode(node) && node.range ? Math.max(before, node.range[1]) : before;
};

const endOfPair = (pair: Pair | undefined, before: number): number =>
  pair ? endOf(pair.value, isNode(pair.key) ? (pair.key.range?.[1] ?? before) : before) : before;

const comment = /^( *)#/;
const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';

/** The first of the blank lines and comments above the first key of a map. */
const firstAbove = (lines: readonly string[], head: number): number => {
  let first = head;
  while (first > 0 && (isBlank(lines[first - 1]) || comment.test(lines[first - 1] ?? ''))) first -= 1;
  return first;
};

/** The line after the last that belongs to an entry: comments indented deeper than its key are part of its value. */
const lastBelow = (lines: readonly string[], end: number, column: number): number => {
  let last = end;
  for (let line = end; line < lines.length; line += 1) {
    const indent = comment.exec(lines[line] ?? '')?.[1]?.length;
    if (indent !== undefined && indent > column) last = line + 1;
    else if (!isBlank(lines[line])) break;
  }
  return last;
};

const buildMap = (map: YAMLMap, at: At, lines: readonly string[], lineOf: (offset: number) => number): BlockMap => {
  const pairs = map.items.map((pair) => {
    const [start = 0, end = 0] = (isNode(pair.key) && pair.key.range) || [];
    const after = lineOf(Math.max(end, endOfPair(pair, end)) - 1) + 1;
    return { key: isScalar(pair.key) ? String(pair.key.value) : '', start, head: lineOf(start), after };
  });
  const start = pairs[0]?.start ?? 0;
  const column = start - lines.slice(0, lineOf(start)).reduce((length, line) => length + line.length + 1, 0);
  const isBehindDash = (lines[pairs[0]?.head ?? 0] ?? '').slice(0, column).trim() !== '';
  const tos = pairs.map(({ after }) => lastBelow(lines, after, column));
  const entries = pairs.map(({ key, head }, index): Entry => {
    const first = isBehindDash ? head : firstAbove(lines, head);
    return { key, from: tos[index - 1] ?? first, head, to: tos[index] ?? head + 1 };
  });
  return { at, column, entries };
};

/** The block maps of `yaml`, which must have no faults; outer maps come before inner ones. Flow maps are not listed. */
export const listBlockMaps = (yaml: string): BlockMap[] => {
  const lines = yaml.split('\n');
  const positionOf = positionsIn(yaml);
  const lineOf = (offset: number): number => positionOf(offset).line - 1;
  const below = (node: unknown, at: At): BlockMap[] => {
    if (!isCollection(node) || node.flow) return [];
    if (isSeq(node)) return node.items.flatMap((item, index) => below(item, [...at, index]));
    if (!isMap(node)) return [];
    const inner = node.items.flatMap(({ key, value }) => below(value, [...at, String(isScalar(key) ? key.value : '')]));
    return [buildMap(node, at, lines, lineOf), ...inner];
  };
  return below(parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false }).contents, []);
};
