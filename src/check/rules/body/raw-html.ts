// Rule raw-html: bodies hold Markdown only; HTML and images would be dropped from the page.
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule } from '../../tree.ts';
import { bodyProblem } from './body.ts';

const problemsOf = (owner: BodyOwner): Problem[] => {
  const problems: Problem[] = [];
  visit(owner.body.tree, (node) => {
    if (node.type === 'html') {
      const shown = node.value.split('\n')[0]?.slice(0, 60) ?? '';
      problems.push(
        bodyProblem(owner, node, 'raw-html', `\`${shown}\` is HTML; write it in Markdown, or escape \`<\` as \`\\<\``),
      );
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      problems.push(
        bodyProblem(
          owner,
          node,
          'raw-html',
          'images are not allowed in bodies; describe it in words and cite where it can be seen',
        ),
      );
    }
  });
  return problems;
};

export const rule: Rule = {
  id: 'raw-html',
  group: 'body',
  says: 'Bodies hold Markdown only: no HTML, no images',
  find: ({ bodies }) => bodies.flatMap(problemsOf),
};
