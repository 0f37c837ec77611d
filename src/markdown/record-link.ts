// Links between records in bodies: relative paths to files, which also work on GitHub.
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isKind, type Kind } from '../model/kinds.ts';

/** What a link in a body points to: a record, a heading on its own page, a web address, or something not allowed. */
export type LinkTarget =
  | { readonly type: 'record'; readonly kind: Kind; readonly id: string; readonly fragment: string }
  | { readonly type: 'fragment'; readonly fragment: string }
  | { readonly type: 'web'; readonly url: string }
  | { readonly type: 'unknown' };

/** Reads the address of a link in the body of a record of `kind`, such as `../organizations/mofcom-cn.md`. */
export const parseLink = (kind: Kind, url: string): LinkTarget => {
  if (url.startsWith('#')) return { type: 'fragment', fragment: url.slice(1) };
  const [scheme] = /^https?:(?=\/\/)/i.exec(url) ?? [];
  if (scheme !== undefined) return { type: 'web', url: `${scheme.toLowerCase()}${url.slice(scheme.length)}` };
  const match = /^(?:\.\.\/([a-z]+)\/|\.\/)?([^/#?]+)\.md(?:#(.+))?$/.exec(url);
  const folder = match?.[1] ?? kind;
  if (!match?.[2] || !isKind(folder)) return { type: 'unknown' };
  return { type: 'record', kind: folder, id: match[2], fragment: match[3] ?? '' };
};

/** Every link of a body, in reading order; reference-style links are resolved. */
export const listLinks = (tree: Root): Pick<Link, 'url' | 'position'>[] => {
  const links: Pick<Link, 'url' | 'position'>[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') links.push(node);
  });
  return links;
};
