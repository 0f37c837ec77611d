// Fragments of a body's headings, the same on GitHub and on the page, so that links work in both.
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The prefix of heading ids on a page, so that no heading takes an id of the page itself. */
export const headingPrefix = 'text-';

/** The text of a heading without its citations. */
const wordsOf = (heading: Heading): string =>
  heading.children
    .map((child) => (child.type === 'citation' ? '' : textOf(child, { includeHtml: false })))
    .join('')
    .trimEnd();

/** The fragment of each heading, in reading order, without `headingPrefix`. */
export const listHeadingSlugs = (tree: Root): string[] => {
  const slugger = new GithubSlugger();
  const slugs: string[] = [];
  visit(tree, 'heading', (node) => {
    slugs.push(slugger.slug(wordsOf(node)));
  });
  return slugs;
};
