// Rule body-sourced: each paragraph, list and table of a body cites a known source with a locator.
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule, Tree } from '../../tree.ts';
import { bodyProblem } from './body.ts';

const needsCitation: Readonly<Partial<Record<RootContent['type'], string>>> = {
  paragraph: 'paragraph',
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  footnoteDefinition: 'footnote',
};

const citesSomething = (block: RootContent): boolean => {
  let found = false;
  visit(block, 'citation', () => {
    found = true;
  });
  return found;
};

const unknownCitations = (tree: Tree, owner: BodyOwner): Problem[] => {
  const problems: Problem[] = [];
  visit(owner.body.tree, 'citation', (node) => {
    for (const { source, locator } of node.citations) {
      if (!tree.byPermalink.has(`sources/${source}`)) {
        const guess = didYouMean(source, tree.idsOf('sources')) || '; add the source';
        problems.push(
          bodyProblem(
            owner,
            node,
            'body-sourced',
            `the citation names \`${source}\`, but no source has that id${guess}`,
          ),
        );
      } else if (locator === '') {
        problems.push(
          bodyProblem(
            owner,
            node,
            'body-sourced',
            `the citation of \`${source}\` has no locator; write \`[@${source}, paragraph 3]\``,
          ),
        );
      }
    }
  });
  return problems;
};

const problemsOf = (tree: Tree, owner: BodyOwner): Problem[] => {
  const uncited = owner.body.tree.children.filter((block) => needsCitation[block.type] && !citesSomething(block));
  return [
    ...uncited.map((block) =>
      bodyProblem(
        owner,
        block,
        'body-sourced',
        `this ${needsCitation[block.type]} has no citation; end it with \`[@source-id, locator]\``,
      ),
    ),
    ...unknownCitations(tree, owner),
  ];
};

export const rule: Rule = {
  id: 'body-sourced',
  group: 'body',
  says: 'Each paragraph, list and table of a body cites a source that exists, with a locator; the body of a source needs no citation',
  find: (tree) =>
    tree.bodies.filter((owner) => owner.file.kind !== 'sources').flatMap((owner) => problemsOf(tree, owner)),
};
