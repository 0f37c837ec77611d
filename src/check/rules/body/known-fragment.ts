// Rule known-fragment: a link to a heading leads to an existing one, here or in the linked record.
import type { Root } from 'mdast';
import { listHeadingSlugs } from '../../../markdown/headings.ts';
import { listLinks, parseLink } from '../../../markdown/record-link.ts';
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { BodyOwner, Rule, Tree } from '../../tree.ts';
import { bodyProblem } from './body.ts';

/** The body and the fragment that a link leads to; undefined for links without a fragment. */
const target = (tree: Tree, owner: BodyOwner, url: string): { body: Root; fragment: string } | undefined => {
  const link = parseLink(owner.file.kind, url);
  if (link.type === 'fragment') return { body: owner.body.tree, fragment: link.fragment };
  if (link.type !== 'record' || link.fragment === '') return undefined;
  const leaf = tree.byPermalink.get(`${link.kind}/${link.id}`);
  // The headings of an unreadable file are unknown.
  return leaf?.file.faults.length === 0 ? { body: leaf.body.tree, fragment: link.fragment } : undefined;
};

/** Browsers copy `#%EA%B0%80` for the heading `가`; both forms lead there. */
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
    return [bodyProblem(owner, link, 'known-fragment', `there is no heading \`#${found.fragment}\`${help}`)];
  });

export const rule: Rule = {
  id: 'known-fragment',
  group: 'body',
  says: 'A link to a heading leads to a heading that exists',
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
