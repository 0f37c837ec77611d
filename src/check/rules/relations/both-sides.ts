// Rule both-sides: an agreement names a Korean and a Chinese party, or says which was not found.
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const problemsOf = (leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'agreements') return [];
  const { parties, notFound = [] } = leaf.record.data;
  return (['kr', 'cn'] as const)
    .filter(
      (side) =>
        !parties.some((party) => party.side === side) && !notFound.some(({ field }) => field === `parties.${side}`),
    )
    .map((side) =>
      problemAt(
        leaf.file,
        ['parties'],
        'both-sides',
        `\`parties\` has no party of side \`${side}\`; add one, if only as \`side: ${side}\`, or list \`parties.${side}\` in \`notFound\``,
      ),
    );
};

export const rule: Rule = {
  id: 'both-sides',
  group: 'relations',
  says: 'An agreement names parties of both sides, or says in `notFound` that one was not found',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
