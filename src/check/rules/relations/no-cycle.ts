// Rule no-cycle: relations that order records (part of, amends, follows, copies …) form no cycle.
import { earlierFields } from '../../../model/kinds/agreement.ts';
import { permalinkOf } from '../../../model/record.ts';
import { type Edge, listEdges, relationName } from '../../../model/relations.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

/** Relations that order records of a kind. Those in one group have the same order in time, so a cycle may mix them. */
export const orders: readonly (readonly string[])[] = [
  earlierFields.map((field) => `agreements.${field}`),
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
  readonly next: Leaf;
}

const listSteps = (tree: Tree, leaf: Leaf, order: readonly string[]): Step[] =>
  listEdges(leaf.file.kind, leaf.file.value)
    .filter((edge) => order.includes(relationName(edge.relation)))
    .flatMap((edge) => {
      const next = tree.byPermalink.get(permalinkOf({ kind: leaf.file.kind, id: edge.id }));
      return next ? [{ leaf, edge, next }] : [];
    });

/**
 * The steps from each record, without those that end whichever way they continue: only cycles and ways into them
 * remain.
 */
const stepsThatGoOn = (tree: Tree, order: readonly string[]): ReadonlyMap<Leaf, readonly Step[]> => {
  const leaves = tree.leaves.filter(({ file }) => order[0]?.startsWith(`${file.kind}.`));
  const steps = new Map(leaves.map((leaf) => [leaf, listSteps(tree, leaf, order)]));
  const into = Map.groupBy([...steps.values()].flat(), ({ next }) => next);
  const left = new Map([...steps].map(([leaf, { length }]) => [leaf, length]));
  const ends = leaves.filter((leaf) => left.get(leaf) === 0);
  for (let end = ends.pop(); end; end = ends.pop()) {
    for (const { leaf } of into.get(end) ?? []) {
      const others = (left.get(leaf) ?? 0) - 1;
      left.set(leaf, others);
      if (others === 0) ends.push(leaf);
    }
  }
  return new Map(leaves.map((leaf) => [leaf, (steps.get(leaf) ?? []).filter(({ next }) => left.get(next) !== 0)]));
};

/** A path so far, as a linked list from its last step. */
interface Way {
  readonly step: Step;
  readonly before: Way | undefined;
}

const listWay = (way: Way): Step[] => {
  const steps: Step[] = [];
  for (let at: Way | undefined = way; at; at = at.before) steps.push(at.step);
  return steps.reverse();
};

/**
 * The way from a step back to its start, if there is one. It avoids records whose path sorts before the start, so that
 * a cycle is found only from the first of its records.
 */
const wayBack = (first: Step, stepsOf: ReadonlyMap<Leaf, readonly Step[]>): Step[] => {
  const start = first.leaf;
  const seen = new Set<Leaf>();
  const open: Way[] = [{ step: first, before: undefined }];
  for (let way = open.pop(); way; way = open.pop()) {
    const before = way;
    const { next } = way.step;
    if (next === start) return listWay(way);
    if (next.file.path < start.file.path || seen.has(next)) continue;
    seen.add(next);
    open.push(...(stepsOf.get(next) ?? []).map((step) => ({ step, before })).reverse());
  }
  return [];
};

/** A step from a record to itself does not count; the rule self-link reports it. */
const describeCycle = (leaf: Leaf, way: readonly Step[]): Problem[] => {
  const [first, second] = way;
  if (!first || !second) return [];
  const names = [...way.map((step) => `\`${step.leaf.file.id}\``), `\`${leaf.file.id}\``].join(' → ');
  const message = `\`${first.edge.relation.path[0]}\` leads back here: ${names}; remove one of them`;
  const place = second.leaf.file.locate(second.edge.at);
  const note = { path: second.leaf.file.path, ...place, message: 'the next step' };
  return [{ ...problemAt(leaf.file, first.edge.at, 'no-cycle', message), note }];
};

const cyclesOf = (tree: Tree, order: readonly string[]): Problem[] => {
  const stepsOf = stepsThatGoOn(tree, order);
  return [...stepsOf].flatMap(([leaf, steps]) => steps.flatMap((step) => describeCycle(leaf, wayBack(step, stepsOf))));
};

export const rule: Rule = {
  id: 'no-cycle',
  group: 'relations',
  says: 'Relations that order records (part of, amends, replaces, renews, builds on, follows, copies …) form no cycle',
  find: (tree) => orders.flatMap((order) => cyclesOf(tree, order)),
};
