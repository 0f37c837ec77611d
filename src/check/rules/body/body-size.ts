// Rule body-size: a body is short and flat enough to be parsed; if not, nothing else is checked.
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule } from '../../tree.ts';
import { bodyProblem } from './body.ts';

const problemsOf = (owner: BodyOwner): Problem[] => {
  const { excess } = owner.body;
  return excess ? [bodyProblem(owner, { position: { start: excess, end: excess } }, 'body-size', excess.message)] : [];
};

export const rule: Rule = {
  id: 'body-size',
  group: 'body',
  says: 'A body has at most 30,000 characters and 3,000 lines, is nested and indented at most 40 columns (a quotation or list item counts as four), and has a blank line within any 500 lines and marks of Markdown',
  find: ({ bodies }) => bodies.flatMap(problemsOf),
};
