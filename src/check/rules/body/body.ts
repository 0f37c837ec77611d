// Shared by the rules of bodies: problems at the place of a Markdown node in its file.
import type { Node } from 'unist';
import type { Problem } from '../../problem.ts';
import type { BodyOwner } from '../../tree.ts';

/** A problem at a node of a body, with its line in the file. */
export const bodyProblem = (owner: BodyOwner, node: Pick<Node, 'position'>, rule: string, message: string): Problem => {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { path: owner.file.path, line: owner.file.bodyLine + start.line - 1, column: start.column, rule, message };
};
