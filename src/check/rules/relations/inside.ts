// Rule inside: meetings, sessions, signatures and statements lie within the time of their whole.

import type { At } from '../../../model/at.ts';
import { isSurelyOutside } from '../../../model/dates.ts';
import { adoptionFields } from '../../../model/kinds/agreement.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

/** The time span of another record: its dates, and the fields that hold them. */
interface Span {
  readonly leaf: Leaf;
  readonly fields: readonly [string, string];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const inWords = ({ from, to }: Span): string => {
  if (from !== undefined && from === to) return `is on \`${from}\``;
  return [
    'runs',
    ...(from === undefined ? [] : [`from \`${from}\``]),
    ...(to === undefined ? [] : [`to \`${to}\``]),
  ].join(' ');
};

const outside = (leaf: Leaf, at: At, date: string | undefined, span: Span): Problem[] => {
  if (date === undefined || !isSurelyOutside(date, span.from, span.to)) return [];
  const { file } = span.leaf;
  const message = `\`${at.join('.')}\` is \`${date}\`, outside \`${file.id}\`, which ${inWords(span)}; correct one of them`;
  const field = span.fields[isSurelyOutside(date, span.from, undefined) ? 0 : 1];
  const note = { path: file.path, ...file.locate([field]), message: 'the other date' };
  return [{ ...problemAt(leaf.file, at, 'inside', message), note }];
};

const meetingSpan = (tree: Tree, id: string | undefined): Span | undefined => {
  const leaf = id === undefined ? undefined : tree.byPermalink.get(`meetings/${id}`);
  if (leaf?.record?.kind !== 'meetings' || leaf.record.data.started === undefined) return undefined;
  const { started, ended } = leaf.record.data;
  return ended === undefined
    ? { leaf, fields: ['started', 'started'], from: started, to: started }
    : { leaf, fields: ['started', 'ended'], from: started, to: ended };
};

const mechanismSpan = (tree: Tree, id: string | undefined): Span | undefined => {
  const leaf = id === undefined ? undefined : tree.byPermalink.get(`mechanisms/${id}`);
  if (leaf?.record?.kind !== 'mechanisms') return undefined;
  const { established, ended } = leaf.record.data;
  return { leaf, fields: ['established', 'ended'], from: established, to: ended };
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
