// Rule inside: what is part of something lies within its time: a meeting in its visit, a session in its mechanism's life, a signature at its meeting.
import { adoptionFields } from '../../model/agreement.ts';
import { isSurelyOutside } from '../../model/dates.ts';
import type { At } from '../../source/front-matter.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

/** A span of time with what it is of. */
interface Span {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const outside = (leaf: Leaf, at: At, date: string | undefined, span: Span): Problem[] => {
  if (date === undefined || !isSurelyOutside(date, span.from, span.to)) return [];
  const known = [span.from, span.to].filter((day) => day !== undefined).map((day) => `\`${day}\``);
  const when =
    known.length === 2 ? `from ${known.join(' to ')}` : `${span.from === undefined ? 'to' : 'from'} ${known.join('')}`;
  return [
    problemAt(
      leaf.file,
      at,
      'inside',
      `\`${at.join('.')}\` is \`${date}\`, outside \`${span.id}\`, which goes ${when}; mend one of them`,
    ),
  ];
};

const meetingSpan = (tree: Tree, id: string | undefined): Span | undefined => {
  const record = id === undefined ? undefined : tree.byPermalink.get(`meetings/${id}`)?.record;
  if (record?.kind !== 'meetings' || record.data.started === undefined) return undefined;
  return { id: record.id, from: record.data.started, to: record.data.ended ?? record.data.started };
};

const mechanismSpan = (tree: Tree, id: string | undefined): Span | undefined => {
  const record = id === undefined ? undefined : tree.byPermalink.get(`mechanisms/${id}`)?.record;
  return record?.kind === 'mechanisms'
    ? { id: record.id, from: record.data.established, to: record.data.ended }
    : undefined;
};

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  const { record } = leaf;
  if (record?.kind === 'agreements') {
    const span = meetingSpan(tree, record.data.signedAt);
    return span ? adoptionFields.flatMap((name) => outside(leaf, [name], record.data[name], span)) : [];
  }
  if (record?.kind === 'statements') {
    const span = meetingSpan(tree, record.data.madeAt);
    return span ? outside(leaf, ['made'], record.data.made, span) : [];
  }
  if (record?.kind !== 'meetings') return [];
  const spans = [meetingSpan(tree, record.data.partOf), mechanismSpan(tree, record.data.mechanism)].flatMap(
    (span) => span ?? [],
  );
  return spans.flatMap((span) => [
    ...outside(leaf, ['started'], record.data.started, span),
    ...outside(leaf, ['ended'], record.data.ended, span),
  ]);
};

export const rule: Rule = {
  id: 'inside',
  group: 'relations',
  says: 'A meeting lies within the visit it is part of and the life of its mechanism; a signature and a statement on a day of their meeting',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
