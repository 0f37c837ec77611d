// Citations in a body: `[@source-id, locator]`, with semicolons between several.
import type { Literal, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Position, positionsIn } from '../model/position.ts';

/** One source cited at one place. */
export interface BodyCitation {
  readonly source: string;
  readonly locator: string;
}

/** A citation mark in a body tree; `value` is what the author wrote. */
export interface CitationNode extends Literal {
  type: 'citation';
  value: string;
  citations: BodyCitation[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

const mark = /\[@([^\]]+)\]/g;

const parseOne = (text: string): BodyCitation => {
  const [source = '', ...locator] = text.replace(/^\s*@?/, '').split(',');
  return { source: source.trim(), locator: locator.join(',').trim() };
};

const textNode = (node: Text, from: number, to: number): Text[] => {
  const value = node.value.slice(from, to);
  return value === '' ? [] : [{ type: 'text', value }];
};

/** The text of a body, and the position of each offset in it. */
interface Source {
  readonly source: string;
  readonly positionOf: (offset: number) => Position;
}

/**
 * The position of a mark in the source, searched from the offset `from`. Offsets within a text node don't give it, because
 * parsing removes escapes and folds white space.
 */
const placeOf = (text: string, { source, positionOf }: Source, from: number) => {
  const found = source.indexOf(text.split('\n')[0] ?? text, from);
  const offset = found === -1 ? from : found;
  return { offset, point: positionOf(offset) };
};

const splitText = (node: Text, source: Source, start: number): PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let from = 0;
  let cursor = start;
  for (const match of node.value.matchAll(mark)) {
    const { offset, point } = placeOf(match[0], source, cursor);
    parts.push(...textNode(node, from, match.index), {
      type: 'citation',
      value: match[0],
      citations: (match[1] ?? '').split(';').map(parseOne),
      position: { start: point, end: point },
    });
    from = match.index + match[0].length;
    cursor = offset + 1;
  }
  return [...parts, ...textNode(node, from, node.value.length)];
};

/**
 * A remark plugin that turns every `[@source, locator]` in text into a `citation` node. Text next to a bare address has no
 * position (mdast-util-gfm-autolink-literal 2), so the search then starts at its parent's.
 */
export const remarkCitations = () => (tree: Root, file: { value: unknown }) => {
  const source = String(file.value);
  const positionOf = positionsIn(source);
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
    const start = (node.position ?? parent.position)?.start.offset ?? 0;
    const parts = splitText(node, { source, positionOf }, start);
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
};

/** Every citation mark of a body, in reading order. */
export const listCitationNodes = (tree: Root): CitationNode[] => {
  const nodes: CitationNode[] = [];
  visit(tree, 'citation', (node) => {
    nodes.push(node);
  });
  return nodes;
};

/** Every citation of a body, in reading order, without repeats. */
export const listBodyCitations = (tree: Root): BodyCitation[] => {
  const seen = new Map<string, BodyCitation>();
  for (const citation of listCitationNodes(tree).flatMap(({ citations }) => citations)) {
    seen.set(`${citation.source}\n${citation.locator}`, citation);
  }
  return [...seen.values()];
};
