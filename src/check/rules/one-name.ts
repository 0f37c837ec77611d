// Rule one-name: no name leads to two people or two bodies, unless one follows the other or they are told apart.
import type { AnyRecord } from '../../model/record.ts';
import type { At } from '../../source/front-matter.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

interface Name {
  readonly leaf: Leaf;
  readonly at: At;
  readonly text: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\s]+/gu, '');

const namesOf = (leaf: Leaf): Name[] => {
  const { record } = leaf;
  if (record?.kind !== 'people' && record?.kind !== 'organizations') return [];
  const scripts = Object.entries((record.data.names ?? {}) as Record<string, { text: string } | undefined>);
  return [
    { leaf, at: ['title'], text: record.data.title },
    ...scripts.flatMap(([script, name]) => (name ? [{ leaf, at: ['names', script, 'text'], text: name.text }] : [])),
    ...(record.data.aliases ?? []).map((text, index) => ({ leaf, at: ['aliases', index], text })),
  ];
};

const follows = (a: AnyRecord, b: AnyRecord): boolean =>
  a.kind === 'organizations' &&
  (a.data.distinctFrom?.includes(b.id) === true ||
    a.data.partOf === b.id ||
    a.data.predecessors?.some(({ organization }) => organization === b.id) === true);

const areToldApart = (a: Leaf, b: Leaf): boolean =>
  a.record !== undefined && b.record !== undefined && (follows(a.record, b.record) || follows(b.record, a.record));

export const rule: Rule = {
  id: 'one-name',
  group: 'relations',
  says: 'No name or alias leads to two people or two bodies, unless one follows the other, is part of it, or is in `distinctFrom`',
  find: ({ leaves }) => {
    const first = new Map<string, Name>();
    return leaves.flatMap(namesOf).flatMap((name): Problem[] => {
      const key = `${name.leaf.file.kind}\n${fold(name.text)}`;
      const other = first.get(key);
      if (!other) first.set(key, name);
      if (!other || other.leaf === name.leaf || areToldApart(other.leaf, name.leaf)) return [];
      const note = { path: other.leaf.file.path, ...other.leaf.file.locate(other.at), message: 'the other record' };
      const message = `\`${name.text}\` is also a name of \`${other.leaf.file.id}\`; take it out of one, or say how the two are told apart in \`distinctFrom\``;
      return [{ ...problemAt(name.leaf.file, name.at, 'one-name', message), note }];
    });
  },
};
