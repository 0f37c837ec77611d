// The replacements of a renaming in a body: link addresses and citations.
import { type Body, readBody } from '../../markdown/body.ts';
import { type CitationNode, listCitationNodes } from '../../markdown/citation.ts';
import { listLinks, parseLink } from '../../markdown/record-link.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Replacement } from '../record-text/splice.ts';
import type { Renaming, Rewriting } from './renaming.ts';

type Link = ReturnType<typeof listLinks>[number];

/** The addresses of the links in a body, then the sources that it cites as `@id`. */
export type Pointers = readonly string[];

/** Lists the pointers of a body, to compare it with another. */
export const listPointers = (body: Body): Pointers => [
  ...listLinks(body.tree).map(({ url }) => url),
  ...listCitationNodes(body.tree).flatMap(({ citations }) => citations.map(({ source }) => `@${source}`)),
];

/** The address of a link after the renaming: relative links keep their folders and fragments. */
const renameUrl = (kind: Kind, url: string, renaming: Renaming): string => {
  const target = parseLink(kind, url);
  if (target.type !== 'record' || target.kind !== renaming.kind || target.id !== renaming.from) return url;
  const [file = ''] = url.split('#');
  return `${file.slice(0, -`${renaming.from}.md`.length)}${renaming.to}.md${url.slice(file.length)}`;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const title = String.raw`(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?`;

/** The offset of the address in the text of a link, image or definition; undefined if it is written with escapes. */
const addressIn = (written: string, url: string): number | undefined => {
  const ends = new RegExp(String.raw`^([\s\S]*?(?:\]\(|\]:)\s*<?)${escaped(url)}>?${title}\s*\)?$`);
  return ends.exec(written)?.[1]?.length;
};

const renameLink = (markdown: string, kind: Kind, link: Link, renaming: Renaming): Replacement[] => {
  const after = renameUrl(kind, link.url, renaming);
  const [from = 0, to = 0] = [link.position?.start.offset, link.position?.end.offset];
  const index = after === link.url ? undefined : addressIn(markdown.slice(from, to), link.url);
  if (index === undefined) return [];
  return [{ start: from + index, end: from + index + link.url.length, text: after }];
};

const offsetOf = (markdown: string, { line, column }: { line: number; column: number }): number =>
  markdown.split('\n', line - 1).reduce((offset, before) => offset + before.length + 1, 0) + column - 1;

/** A citation in a block quote can continue on the next line, after a `>`. */
const renameCitation = (markdown: string, node: CitationNode, { from, to }: Renaming): Replacement[] => {
  if (!node.position || !node.citations.some(({ source }) => source === from)) return [];
  const offset = offsetOf(markdown, node.position.start);
  const written = markdown.slice(offset, markdown.indexOf(']', offset) + 1);
  const ids = new RegExp(String.raw`(?<=^\[@\s*|;[\s>]*@?\s*)${escaped(from)}(?=\s*[,;\]])`, 'g');
  return [...written.matchAll(ids)].map(({ index }) => {
    const start = offset + index;
    return { start, end: start + from.length, text: to };
  });
};

/** The replacements in the body of a record of `kind`; offsets count from the start of the body. */
export const renameInBody = (kind: Kind, markdown: string, renaming: Renaming): Rewriting<Pointers> => {
  const body = readBody(kind, markdown);
  const cited = renaming.kind === 'sources' ? listCitationNodes(body.tree) : [];
  const value = listPointers(body).map((pointer) => {
    if (!pointer.startsWith('@')) return renameUrl(kind, pointer, renaming);
    return renaming.kind === 'sources' && pointer === `@${renaming.from}` ? `@${renaming.to}` : pointer;
  });
  const replacements = [
    ...listLinks(body.tree).flatMap((link) => renameLink(markdown, kind, link, renaming)),
    ...cited.flatMap((node) => renameCitation(markdown, node, renaming)),
  ];
  return { replacements, value };
};
