// Rule unique-key: no two items of a list have the same key, since citations name items by it.

import type { At } from '../../../model/at.ts';
import { itemKey } from '../../../model/paths.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

/** Lists in which two items may share a key: a record can change twice in a day. */
const repeatable = new Set(['changes']);

const repeatsIn = (leaf: Leaf, list: readonly unknown[], at: At, name: string): Problem[] => {
  const first = new Map<string, number>();
  return list.flatMap((item, index): Problem[] => {
    const key = itemKey(item);
    const before = key === undefined ? undefined : first.get(key);
    if (key !== undefined && before === undefined) first.set(key, index);
    if (key === undefined || before === undefined) return [];
    const note = { path: leaf.file.path, ...leaf.file.locate([...at, before]), message: 'the first' };
    return [
      {
        ...problemAt(
          leaf.file,
          [...at, index],
          'unique-key',
          `\`${name}\` has \`${key}\` twice; merge the two items, or distinguish them`,
        ),
        note,
      },
    ];
  });
};

const walk = (leaf: Leaf, value: unknown, at: At): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const name = String(at.at(-1) ?? '');
  const own = Array.isArray(value) && !repeatable.has(name) ? repeatsIn(leaf, value, at, name) : [];
  const below = Array.isArray(value)
    ? value.map((item, index): [string | number, unknown] => [index, item])
    : Object.entries(value);
  return [...own, ...below.flatMap(([key, item]) => walk(leaf, item, [...at, key]))];
};

export const rule: Rule = {
  id: 'unique-key',
  group: 'provenance',
  says: 'No two items of a list have the same key: a date of a history, an actor, an instrument, an alias',
  find: ({ leaves }) => leaves.flatMap((leaf) => walk(leaf, leaf.record?.data, [])),
};
