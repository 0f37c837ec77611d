// Rule one-name: no two people or organisations share a name, unless they are marked as distinct.
import type { At } from '../../../model/at.ts';
import { foldCase } from '../../../model/fold.ts';
import { type AnyRecord, namesOf } from '../../../model/record.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

interface Name {
  readonly leaf: Leaf;
  readonly at: At;
  readonly text: string;
}

/** A name without differences of case, marks, punctuation and spaces. */
const foldName = (name: string): string =>
  foldCase(name)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s]+/gu, '');

const listNames = (leaf: Leaf): Name[] => {
  const { record } = leaf;
  if (record?.kind !== 'people' && record?.kind !== 'organizations') return [];
  return [
    { leaf, at: ['title'], text: record.data.title },
    ...namesOf(record).map(([script, { text }]) => ({ leaf, at: ['names', script, 'text'], text })),
    ...(record.data.aliases ?? []).map((text, index) => ({ leaf, at: ['aliases', index], text })),
  ];
};

/**
 * True when `a` follows the body `id`, directly or through its predecessors, since a name may return; a broken
 * predecessor counts as following any.
 */
const follows = (tree: Tree, a: AnyRecord, id: string): boolean => {
  const ways: AnyRecord[] = [a];
  const seen = new Set<AnyRecord>(ways);
  for (let last = ways.pop(); last; last = ways.pop()) {
    for (const { organization } of (last.kind === 'organizations' && last.data.predecessors) || []) {
      const before = tree.byPermalink.get(`organizations/${organization}`)?.record;
      if (organization === id || before === undefined) return true;
      if (!seen.has(before)) ways.push(before);
      seen.add(before);
    }
  }
  return false;
};

const isToldApart = (tree: Tree, { record: a }: Leaf, { record: b }: Leaf): boolean => {
  if (a?.kind !== 'organizations' && a?.kind !== 'people') return false;
  if (b === undefined) return false;
  if (a.data.distinctFrom?.includes(b.id)) return true;
  return a.kind === 'organizations' && (a.data.partOf === b.id || follows(tree, a, b.id));
};

export const rule: Rule = {
  id: 'one-name',
  group: 'relations',
  says: 'No name or alias belongs to two people or two bodies, unless one follows the other, is part of it, or is in `distinctFrom`',
  find: (tree) => {
    const holders = new Map<string, Name[]>();
    return tree.leaves.flatMap(listNames).flatMap((name): Problem[] => {
      const key = `${name.leaf.file.kind}\n${foldName(name.text)}`;
      const before = holders.get(key) ?? [];
      holders.set(key, [...before, name]);
      const other = before.find(
        ({ leaf }) => leaf !== name.leaf && !isToldApart(tree, leaf, name.leaf) && !isToldApart(tree, name.leaf, leaf),
      );
      if (!other) return [];
      const id = other.leaf.file.id;
      const note = { path: other.leaf.file.path, ...other.leaf.file.locate(other.at), message: 'the other record' };
      const message = `\`${name.text}\` is also a name of \`${id}\`; remove it from one, or list \`${id}\` in \`distinctFrom\``;
      return [{ ...problemAt(name.leaf.file, name.at, 'one-name', message), note }];
    });
  },
};
