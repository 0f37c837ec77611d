// Rule self-link: a record does not point to itself.
import { listEdges } from '../../model/relations.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const problemsOf = ({ file }: Leaf): Problem[] =>
  listEdges(file.kind, file.value)
    .filter(({ kind, id }) => kind === file.kind && id === file.id)
    .map((edge) =>
      problemAt(file, edge.at, 'self-link', `\`${edge.written}\` is this record; point to another, or leave it out`),
    );

export const rule: Rule = {
  id: 'self-link',
  group: 'relations',
  says: 'No record points to itself',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
