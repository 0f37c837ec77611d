// A parsed body: its syntax tree, the records it links to, and the sources it cites.
import type { Root } from 'mdast';
import type { Kind } from '../model/kinds.ts';
import type { Permalink } from '../model/record.ts';
import { type BodyCitation, listBodyCitations } from './citation.ts';
import { type Excess, findExcess } from './excess.ts';
import { parseBody } from './parse-body.ts';
import { listLinks, parseLink } from './record-link.ts';

/** A parsed body. */
export interface Body {
  /** The Markdown that it was parsed from. */
  readonly text: string;
  readonly tree: Root;
  /** Set if the body exceeds a limit of the parser; its tree is then empty. */
  readonly excess?: Excess;
  readonly links: readonly Permalink[];
  readonly citations: readonly BodyCitation[];
}

/** Parses the body of a record of `kind` and lists what it points to. */
export const readBody = (kind: Kind, markdown: string): Body => {
  const excess = findExcess(markdown);
  if (excess) return { tree: { type: 'root', children: [] }, text: markdown, excess, links: [], citations: [] };
  const tree = parseBody(markdown);
  const links = listLinks(tree).flatMap(({ url }): Permalink[] => {
    const target = parseLink(kind, url);
    return target.type === 'record' ? [`${target.kind}/${target.id}`] : [];
  });
  return { text: markdown, tree, links: [...new Set(links)], citations: listBodyCitations(tree) };
};
