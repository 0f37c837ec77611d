// The text of a record and a new field → the text with the field at its place in the order of keys.

import { keysAt } from '../../model/key-order.ts';
import type { Kind } from '../../model/kinds.ts';
import { type BlockMap, listBlockMaps } from './block-maps.ts';
import { partText } from './text-parts.ts';

const placeFor = (kind: Kind, key: string, { entries }: BlockMap): number => {
  const order = keysAt(kind, []);
  const next = entries.find((entry) => order.indexOf(entry.key) > order.indexOf(key));
  return next?.from ?? entries.at(-1)?.to ?? 0;
};

/**
 * Adds the top-level field `key`, written in `lines`, before the first key that comes after it, above the comments of
 * that one. Throws an Error when the fields are not written a key a line.
 */
export const insertField = (text: string, kind: Kind, key: string, lines: readonly string[]): string => {
  const { opening, yaml } = partText(text);
  const root = listBlockMaps(yaml).find(({ at }) => at.length === 0);
  if (!root) throw new Error('the fields are not written a key a line; write them so, then run this again');
  const above = yaml.split('\n').slice(0, placeFor(kind, key, root));
  const offset = above.reduce((length, line) => length + line.length + 1, opening.length);
  const lineEnd = text.slice(0, offset).endsWith('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, offset)}${lines.map((line) => line + lineEnd).join('')}${text.slice(offset)}`;
};
