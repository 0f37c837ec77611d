// Rule no-cycle: relations that order records (part of, amends, renews, follows, copies …) never lead back to where they began.
import { type Permalink, permalinkOf } from '../../model/record.ts';
import { type Edge, listEdges, relationName } from '../../model/relations.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

/** Relations that order records of a kind; those of one line say the same thing of time, so that a way may go by several of them. */
const orders: readonly (readonly string[])[] = [
  ['agreements.amends', 'agreements.supersedes', 'agreements.renews', 'agreements.buildsOn', 'agreements.implements'],
  ['meetings.partOf'],
  ['mechanisms.revives'],
  ['organizations.partOf'],
  ['organizations.predecessors.organization'],
  ['topics.broader'],
  ['sources.copyOf'],
];

interface Step {
  readonly leaf: Leaf;
  readonly edge: Edge;
}

const stepsFrom = (leaf: Leaf, order: readonly string[]): Step[] =>
  listEdges(leaf.file.kind, leaf.file.value)
    .filter((edge) => order.includes(relationName(edge.relation)))
    .map((edge) => ({ leaf, edge }));

const goal = ({ leaf, edge }: Step): Permalink => permalinkOf({ kind: leaf.file.kind, id: edge.id });

/**
 * The way from a step back to `start`, if there is one. It goes by no record whose path comes before that of `start`, so
 * that a cycle is found from the first of its records only; `seen` keeps the walk short.
 */
const wayBack = (
  tree: Tree,
  start: Leaf,
  step: Step,
  order: readonly string[],
  seen: Set<Permalink>,
): Step[] | undefined => {
  const target = goal(step);
  const next = tree.byPermalink.get(target);
  if (next === start) return [step];
  if (!next || next.file.path < start.file.path || seen.has(target)) return undefined;
  seen.add(target);
  for (const further of stepsFrom(next, order)) {
    const rest = wayBack(tree, start, further, order, seen);
    if (rest) return [step, ...rest];
  }
  return undefined;
};

/** A step from a record to itself is no way; the rule self-link reports it. */
const describeCycle = (leaf: Leaf, way: readonly Step[]): Problem[] => {
  const [first, second] = way;
  if (!first || !second) return [];
  const names = [...way.map((step) => `\`${step.leaf.file.id}\``), `\`${leaf.file.id}\``].join(' → ');
  const message = `\`${first.edge.relation.path[0]}\` leads back here: ${names}; take one of them out`;
  const place = second.leaf.file.locate(second.edge.at);
  const note = { path: second.leaf.file.path, ...place, message: 'where it goes on' };
  return [{ ...problemAt(leaf.file, first.edge.at, 'no-cycle', message), note }];
};

const cyclesFrom = (tree: Tree, leaf: Leaf): Problem[] =>
  orders
    .filter(([name]) => name?.startsWith(`${leaf.file.kind}.`))
    .flatMap((order) =>
      stepsFrom(leaf, order).flatMap((step) => describeCycle(leaf, wayBack(tree, leaf, step, order, new Set()) ?? [])),
    );

export const rule: Rule = {
  id: 'no-cycle',
  group: 'relations',
  says: 'Relations that order records (part of, amends, replaces, renews, builds on, follows, copies …) have no cycle',
  find: (tree) => tree.leaves.flatMap((leaf) => cyclesFrom(tree, leaf)),
};
