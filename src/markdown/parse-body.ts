// Parses Markdown into a tree with citation nodes; the check and the page use the same tree.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { remarkCitations } from './citation.ts';

let processor: Processor<Root, Root, Root> | undefined;

/** Parses a body. Positions count from the first line of the body. */
export const parseBody = (markdown: string): Root => {
  // Most records are front matter alone; setting the parser up for nothing costs more than all else (micromark 4).
  if (markdown.trim() === '') return { type: 'root', children: [] };
  processor ??= unified().use(remarkParse).use(remarkGfm).use(remarkCitations).freeze() as unknown as Processor<
    Root,
    Root,
    Root
  >;
  // Markdown ends a line at a lone carriage return, where editors, YAML and the check do not.
  const text = markdown.replace(/\r(?!\n)/g, ' ');
  return processor.runSync(processor.parse(text), text);
};
