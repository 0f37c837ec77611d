// Rule one-act: an agreement has the date of exactly one act, or says that it was not found.
import { adoptionFields } from '../../../model/kinds/agreement.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const names = adoptionFields.map((field) => `\`${field}\``).join(', ');

const problemsOf = (leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'agreements') return [];
  const { data } = leaf.record;
  const given = adoptionFields.filter((field) => data[field] !== undefined);
  if (given.length === 1) return [];
  if (given.length > 1)
    return [
      problemAt(
        leaf.file,
        [given[1] ?? ''],
        'one-act',
        `there are ${given.length} dates of ${names}; keep the act that created the agreement`,
      ),
    ];
  const declared = data.notFound?.some(({ field }) => (adoptionFields as readonly string[]).includes(field));
  return declared
    ? []
    : [problemAt(leaf.file, ['signed'], 'one-act', `none of ${names} is given; add one, or list it in \`notFound\``)];
};

export const rule: Rule = {
  id: 'one-act',
  group: 'relations',
  says: 'An agreement has the date of one act, or lists the act in `notFound`',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
