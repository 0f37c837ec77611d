// A body's tree → HTML: record links rewritten, citations numbered, headings given ids, and nothing that the sanitizer does not know.
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Link, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Kind } from '../model/kinds.ts';
import type { CitationNode } from './citation.ts';
import { parseLink } from './record-link.ts';

/** What a body needs from its page: where records are, and what number a source has there. */
export interface BodyContext {
  readonly kind: Kind;
  readonly hrefOf: (kind: Kind, id: string, fragment: string) => string;
  readonly numberOf: (source: string) => number | undefined;
  readonly citationLabel: (number: number) => string;
}

const schema: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'rel', ['className', 'cite-mark'], 'ariaLabel'],
    sup: [['className', 'cite']],
  },
  protocols: { href: ['http', 'https'] },
};

interface HandlerState {
  all: (node: Link) => ElementContent[];
}

const linkHandler =
  (context: BodyContext) =>
  (state: HandlerState, node: Link): Element => {
    const target = parseLink(context.kind, node.url);
    const href = target.type === 'record' ? context.hrefOf(target.kind, target.id, target.fragment) : node.url;
    const rel = target.type === 'web' ? { rel: ['external', 'noopener'] } : {};
    return { type: 'element', tagName: 'a', properties: { href, ...rel }, children: state.all(node) };
  };

const citationHandler =
  (context: BodyContext) =>
  (_state: HandlerState, node: CitationNode): Element => {
    const numbers = [...new Set(node.citations.flatMap(({ source }) => context.numberOf(source) ?? []))];
    const marks = numbers.map((number): Element => ({
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${number}`, className: ['cite-mark'], ariaLabel: context.citationLabel(number) },
      children: [{ type: 'text', value: String(number) }],
    }));
    return { type: 'element', tagName: 'sup', properties: { className: ['cite'] }, children: marks };
  };

/** A space before a citation mark would leave the mark alone on a line; the mark follows the words it stands for. */
const closeUpCitations = () => (tree: HastRoot) => {
  const close = (node: HastRoot | Element): void => {
    node.children.forEach((child, index) => {
      const before = node.children[index - 1];
      if (child.type === 'element' && child.tagName === 'sup' && before?.type === 'text')
        before.value = before.value.trimEnd();
      if (child.type === 'element') close(child);
    });
  };
  close(tree);
};

/** Renders a body. The same tree may be rendered again with another context; it is not changed. */
export const renderBody = (tree: Root, context: BodyContext): string => {
  const processor = unified()
    .use(remarkRehype, { handlers: { link: linkHandler(context), citation: citationHandler(context) } })
    .use(closeUpCitations)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: 'text-' })
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree) as HastRoot);
};
