// Citations in a body: `[@source-id, locator]`, several parted by semicolons, found in Markdown text and made nodes of their own.
import type { Literal, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

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

const offsetPosition = (node: Text, index: number) => {
  const start = node.position?.start;
  if (!start) return undefined;
  const before = node.value.slice(0, index);
  const newline = before.lastIndexOf('\n');
  const point = {
    line: start.line + before.split('\n').length - 1,
    column: newline === -1 ? start.column + index : index - newline,
  };
  return { start: point, end: point };
};

const splitText = (node: Text): PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(mark)) {
    const position = offsetPosition(node, match.index);
    parts.push(...textNode(node, from, match.index), {
      type: 'citation',
      value: match[0],
      citations: (match[1] ?? '').split(';').map(parseOne),
      ...(position ? { position } : {}),
    });
    from = match.index + match[0].length;
  }
  return [...parts, ...textNode(node, from, node.value.length)];
};

/** A remark plugin: makes every `[@source, locator]` in text a `citation` node. */
export const remarkCitations = () => (tree: Root) => {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
    const parts = splitText(node);
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
};

/** Every citation of a body, in reading order, without repeats. */
export const listBodyCitations = (tree: Root): BodyCitation[] => {
  const seen = new Map<string, BodyCitation>();
  visit(tree, 'citation', (node) => {
    for (const citation of node.citations) seen.set(`${citation.source}\n${citation.locator}`, citation);
  });
  return [...seen.values()];
};
