// Sorts the keys of YAML block maps in schema order; values and comments move with their keys.

import { keysAt } from '../../model/key-order.ts';
import type { Kind } from '../../model/kinds.ts';
import { type BlockMap, type Entry, listBlockMaps } from '../record-text/block-maps.ts';

/** Entries in schema order; an unknown key stays after the key it follows. */
const sortEntries = (kind: Kind, { at, entries }: BlockMap): Entry[] => {
  const order = keysAt(kind, at);
  let rank = -1;
  const ranked = entries.map((entry) => {
    const own = order.indexOf(entry.key);
    if (own !== -1) rank = own;
    return { entry, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
};

const isSorted = (kind: Kind, map: BlockMap): boolean =>
  sortEntries(kind, map).every((entry, index) => entry === map.entries[index]);

/** The text before the first key on its line if it is only the dashes of list items; otherwise undefined. */
const dashesOf = (line: string, column: number): string | undefined => /^ *(?:- +)*$/.exec(line.slice(0, column))?.[0];

/** Puts the first entry of a list item, comments included, after the dash; blank lines above it move below it. */
const behindDash = (lines: readonly string[], dashes: string): string[] => {
  const first = lines.findIndex((line) => line.trim() !== '');
  const [head = '', ...rest] = lines.slice(first);
  return [dashes + head.trimStart(), ...rest, ...lines.slice(0, first)];
};

const sortMap = (lines: readonly string[], kind: Kind, map: BlockMap): string[] => {
  const [first, last] = [map.entries.at(0), map.entries.at(-1)];
  const dashes = first && dashesOf(lines[first.head] ?? '', map.column);
  if (!first || !last || dashes === undefined) return [...lines];
  const isInItem = dashes.trim() !== '';
  const even = isInItem
    ? lines.with(first.head, (lines[first.head] ?? '').replace(dashes, ' '.repeat(map.column)))
    : lines;
  const [head = [], ...rest] = sortEntries(kind, map).map(({ from, to }) => even.slice(from, to));
  const sorted = [...(isInItem ? behindDash(head, dashes) : head), ...rest.flat()];
  return lines.toSpliced(first.from, last.to - first.from, ...sorted);
};

/** Sorts the keys at every level of block maps; flow maps stay as they are. `yaml` must have no faults. */
export const sortKeys = (yaml: string, kind: Kind): string => {
  const unsorted = listBlockMaps(yaml).filter((map) => !isSorted(kind, map));
  // Inner maps first: sorting one only moves lines within an entry of the outer map, and keeps their number.
  return unsorted.reduceRight((lines, map) => sortMap(lines, kind, map), yaml.split('\n')).join('\n');
};
