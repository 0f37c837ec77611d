// Inserts a new field into the text of a record, in key order.

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
 * Adds the top-level field `key`, written in `lines`, before the next key in order and the comments of that key.
 * Throws an Error if the fields are not written one per line.
 */
export const insertField = (text: string, kind: Kind, key: string, lines: readonly string[]): string => {
  const { opening, yaml } = partText(text);
  const root = listBlockMaps(yaml).find(({ at }) => at.length === 0);
  if (!root) throw new Error('the fields are not on lines of their own; write one per line, then run this again');
  const above = yaml.split('\n').slice(0, placeFor(kind, key, root));
  const offset = above.reduce((length, line) => length + line.length + 1, opening.length);
  const lineEnd = text.slice(0, offset).endsWith('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, offset)}${lines.map((line) => line + lineEnd).join('')}${text.slice(offset)}`;
};
