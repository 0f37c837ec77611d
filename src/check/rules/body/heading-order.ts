// Rule heading-order: headings start at the second level and go down one level at a time.
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule } from '../../tree.ts';
import { bodyProblem } from './body.ts';

const problemsOf = (owner: BodyOwner): Problem[] => {
  const problems: Problem[] = [];
  let before = 1;
  visit(owner.body.tree, 'heading', (node) => {
    if (node.depth === 1)
      problems.push(
        bodyProblem(
          owner,
          node,
          'heading-order',
          'a body has no first-level heading, since the title is one; begin with `##`',
        ),
      );
    else if (node.depth > before + 1) {
      const [found, better] = [node.depth, before + 1].map((depth) => `\`${'#'.repeat(depth)}\``);
      const where = before === 1 ? 'is the first heading' : `follows a heading of level ${before}`;
      problems.push(bodyProblem(owner, node, 'heading-order', `${found} ${where}; write ${better}`));
    }
    before = Math.max(2, node.depth);
  });
  return problems;
};

export const rule: Rule = {
  id: 'heading-order',
  group: 'body',
  says: 'Headings of a body begin with `##` and go down one level at a time',
  find: ({ bodies }) => bodies.flatMap(problemsOf),
};
