// Rule no-cycle: relations that order records (part of, amends, renews, follows, copies …) never lead back to where they began.
import { listEdges, relationName, type Edge } from '../../model/relations.ts';
import { permalinkOf, type Permalink } from '../../model/record.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

const ordering = new Set([
  'agreements.amends',
  'agreements.supersedes',
  'agreements.renews',
  'agreements.buildsOn',
  'agreements.implements',
  'meetings.partOf',
  'mechanisms.revives',
  'organizations.partOf',
  'organizations.predecessors.organization',
  'topics.broader',
  'sources.copyOf',
]);

interface Step {
  readonly leaf: Leaf;
  readonly edge: Edge;
}

const stepsFrom = (leaf: Leaf, relation: string): Step[] =>
  listEdges(leaf.file.kind, leaf.file.value)
    .filter((edge) => relationName(edge.relation) === relation && edge.id !== leaf.file.id)
    .map((edge) => ({ leaf, edge }));

/** The way from `leaf` back to `start`, if there is one; `seen` keeps the walk short. */
const wayBack = (
  tree: Tree,
  start: Permalink,
  leaf: Leaf,
  relation: string,
  seen: Set<Permalink>,
): Step[] | undefined => {
  for (const step of stepsFrom(leaf, relation)) {
    const target = `${leaf.file.kind}/${step.edge.id}` as Permalink;
    if (target === start) return [step];
    const next = tree.byPermalink.get(target);
    if (!next || seen.has(target)) continue;
    seen.add(target);
    const rest = wayBack(tree, start, next, relation, seen);
    if (rest) return [step, ...rest];
  }
  return undefined;
};

/** A cycle is reported once, at the first of its records in the order of paths. */
const cyclesFrom = (tree: Tree, leaf: Leaf): Problem[] => {
  const relations = new Set(
    listEdges(leaf.file.kind, leaf.file.value)
      .map(({ relation }) => relationName(relation))
      .filter((name) => ordering.has(name)),
  );
  return [...relations].flatMap((relation): Problem[] => {
    const start = permalinkOf(leaf.file);
    const way = wayBack(tree, start, leaf, relation, new Set());
    const [first, second] = way ?? [];
    if (!way || !first || !second || way.some((step) => step.leaf.file.path < leaf.file.path)) return [];
    const names = [...way.map((step) => `\`${step.leaf.file.id}\``), `\`${leaf.file.id}\``].join(' → ');
    const field = relation.split('.')[1] ?? relation;
    const note = {
      path: second.leaf.file.path,
      ...second.leaf.file.locate(second.edge.at),
      message: 'where it goes on',
    };
    return [
      {
        ...problemAt(
          leaf.file,
          first.edge.at,
          'no-cycle',
          `\`${field}\` leads back here: ${names}; take one of them out`,
        ),
        note,
      },
    ];
  });
};

export const rule: Rule = {
  id: 'no-cycle',
  group: 'relations',
  says: 'Relations that order records (part of, amends, replaces, renews, builds on, follows, copies …) have no cycle',
  find: (tree) => tree.leaves.flatMap((leaf) => cyclesFrom(tree, leaf)),
};
