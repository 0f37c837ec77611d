// Rule known-fragment: a link to a heading leads to a heading that is there, in this body or in that of the record linked to.
import type { Root } from 'mdast';
import { listHeadingSlugs } from '../../../markdown/headings.ts';
import { listLinks, parseLink } from '../../../markdown/record-link.ts';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule, Tree } from '../../tree.ts';
import { bodyProblem } from './body.ts';

/** The body that a link leads into and the fragment it names there; undefined for links without a fragment. */
const target = (tree: Tree, owner: BodyOwner, url: string): { body: Root; fragment: string } | undefined => {
  const link = parseLink(owner.file.kind, url);
  if (link.type === 'fragment') return { body: owner.body.tree, fragment: link.fragment };
  if (link.type !== 'record' || link.fragment === '') return undefined;
  const leaf = tree.byPermalink.get(`${link.kind}/${link.id}`);
  // The body of a file that could not be read is not known.
  return leaf?.file.faults.length === 0 ? { body: leaf.body.tree, fragment: link.fragment } : undefined;
};

/** Browsers copy `#%EA%B0%80` where the heading is `가`; both lead there. */
const decode = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

const problemsOf = (tree: Tree, owner: BodyOwner, slugsOf: (body: Root) => readonly string[]): Problem[] =>
  listLinks(owner.body.tree).flatMap((link) => {
    const found = target(tree, owner, link.url);
    if (!found) return [];
    const slugs = slugsOf(found.body);
    const fragment = decode(found.fragment);
    if (slugs.includes(fragment)) return [];
    const help =
      slugs.length === 0
        ? '; that body has no headings'
        : didYouMean(fragment, slugs) || `; use one of ${slugs.map((slug) => `\`${slug}\``).join(', ')}`;
    return [bodyProblem(owner, link, 'known-fragment', `no heading answers to \`#${found.fragment}\`${help}`)];
  });

export const rule: Rule = {
  id: 'known-fragment',
  group: 'body',
  says: 'A link to a heading leads to a heading that is there',
  find: (tree) => {
    const known = new Map<Root, readonly string[]>();
    const slugsOf = (body: Root): readonly string[] => {
      const slugs = known.get(body) ?? listHeadingSlugs(body);
      known.set(body, slugs);
      return slugs;
    };
    return tree.bodies.flatMap((owner) => problemsOf(tree, owner, slugsOf));
  },
};
