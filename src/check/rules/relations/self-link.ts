// Rule self-link: a record does not point to itself.
import { listEdges, type Relation } from '../../../model/relations.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

/** A source may be cited in its own record where other sources disagree about it. */
const isCitation = ({ path }: Relation): boolean => path.at(-1) === 'source';

const problemsOf = ({ file }: Leaf): Problem[] =>
  listEdges(file.kind, file.value)
    .filter(({ kind, id, relation }) => kind === file.kind && id === file.id && !isCitation(relation))
    .map((edge) => {
      const field = edge.at.filter((step) => typeof step === 'string').at(-1);
      const message = `\`${field}\` points to \`${edge.written}\`, which is this record; point to another, or leave it out`;
      return problemAt(file, edge.at, 'self-link', message);
    });

export const rule: Rule = {
  id: 'self-link',
  group: 'relations',
  says: 'No record points to itself',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
