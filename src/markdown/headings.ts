// A body's tree → the fragments of its headings, as GitHub and rehype-slug make them, so that a link works where the repository is browsed and on the page.
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** What stands before a heading's fragment on a page, so that no heading takes an id of the page's own. */
export const headingPrefix = 'text-';

/** The words of a heading, without the citations in it. */
const wordsOf = (heading: Heading): string =>
  heading.children
    .map((child) => (child.type === 'citation' ? '' : textOf(child, { includeHtml: false })))
    .join('')
    .trimEnd();

/** The fragment of each heading, in reading order, without the prefix of the page. */
export const listHeadingSlugs = (tree: Root): string[] => {
  const slugger = new GithubSlugger();
  const slugs: string[] = [];
  visit(tree, 'heading', (node) => {
    slugs.push(slugger.slug(wordsOf(node)));
  });
  return slugs;
};
