// Rules known-target and target-kind: relations point to existing records of the right kind.
import { type Kind, kindNames } from '../../../model/kinds.ts';
import type { Permalink } from '../../../model/record.ts';
import { type Edge, listEdges } from '../../../model/relations.ts';
import { didYouMean } from '../../nearest.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

/** The noun for one record of a kind in messages. */
const singular: Record<Kind, string> = {
  agreements: 'agreement',
  meetings: 'meeting',
  statements: 'statement',
  commitments: 'commitment',
  mechanisms: 'mechanism',
  organizations: 'organization',
  people: 'person',
  topics: 'topic',
  claims: 'claim',
  sources: 'source',
};

const exists = (tree: Tree, kind: Kind, id: string): boolean => tree.byPermalink.has(`${kind}/${id}` as Permalink);

const unknownTarget = (tree: Tree, edge: Edge, field: string): { rule: string; message: string } => {
  const { relation, written, id } = edge;
  const expected = relation.targets.map((kind) => singular[kind]).join(', ');
  if (relation.qualified && (edge.kind === undefined || !relation.targets.includes(edge.kind))) {
    return {
      rule: 'target-kind',
      message: `\`${field}\` points to \`${written}\`; expected kind/id, of one of the kinds ${relation.targets.map((kind) => `\`${kind}\``).join(', ')}`,
    };
  }
  const other = relation.qualified ? undefined : kindNames.find((kind) => exists(tree, kind, id));
  if (other)
    return {
      rule: 'target-kind',
      message: `\`${field}\` points to \`${written}\`, which is in \`${other}\`; expected the id of one ${expected}`,
    };
  const kind = edge.kind ?? relation.targets[0];
  const noun = kind ? singular[kind] : expected;
  const guess = kind ? didYouMean(id, tree.idsOf(kind)) : '';
  return {
    rule: 'known-target',
    message: `\`${field}\` points to \`${written}\`, but no ${noun} has that id${guess || '; add the record or correct the id'}`,
  };
};

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] =>
  listEdges(leaf.file.kind, leaf.file.value).flatMap((edge) => {
    const allowed = edge.kind !== undefined && edge.relation.targets.includes(edge.kind);
    if (allowed && edge.kind && exists(tree, edge.kind, edge.id)) return [];
    const field = edge.at.filter((step) => typeof step === 'string').at(-1) ?? '';
    const { rule, message } = unknownTarget(tree, edge, String(field));
    return [problemAt(leaf.file, edge.at, rule, message)];
  });

export const rule: Rule = {
  id: 'known-target',
  group: 'relations',
  says: 'Every relation points to a record that exists (and, as `target-kind`, of a kind that it may point to)',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
