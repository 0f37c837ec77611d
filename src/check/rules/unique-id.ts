// Rule unique-id: no two files of a kind give the same id once capitals and look-alike forms are folded, and no former address is in use.
import { permalinkOf } from '../../model/record.ts';
import type { Problem } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const fold = (permalink: string): string => permalink.normalize('NFKC').toLowerCase();

const formerPathProblems = (leaf: Leaf, taken: ReadonlyMap<string, Leaf>): Problem[] =>
  (leaf.record?.data.formerPaths ?? []).flatMap((former, index): Problem[] => {
    const holder = taken.get(fold(former));
    if (!holder) return [];
    return [
      {
        path: leaf.file.path,
        ...leaf.file.locate(['formerPaths', index]),
        rule: 'unique-id',
        message: `the former address \`${former}\` is the address of another record; take it out`,
        note: { path: holder.file.path, line: 1, column: 1, message: 'the record that has it now' },
      },
    ];
  });

export const rule: Rule = {
  id: 'unique-id',
  says: 'No two records share an address, whatever the capitals, and no former address is in use again',
  find: ({ leaves }) => {
    const taken = new Map<string, Leaf>();
    const problems: Problem[] = [];
    for (const leaf of leaves) {
      const key = fold(permalinkOf(leaf.file));
      const first = taken.get(key);
      if (first) {
        problems.push({
          path: leaf.file.path,
          line: 1,
          column: 1,
          rule: 'unique-id',
          message: `the id \`${leaf.file.id}\` is taken; rename this file`,
          note: { path: first.file.path, line: 1, column: 1, message: 'the record that has it' },
        });
      } else taken.set(key, leaf);
    }
    return [...problems, ...leaves.flatMap((leaf) => formerPathProblems(leaf, taken))];
  },
};
