// A body's tree → HTML: record links rewritten, citations numbered, headings given ids, and nothing that the sanitizer does not know.
import type { Element, ElementContent, Root as HastRoot, Properties } from 'hast';
import type { Definition, Link, LinkReference, Root } from 'mdast';
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

/** Ids of headings begin with this, so that none can take the id of a part of the page; links to headings follow. */
const headingPrefix = 'text-';

// Images are not held in bodies. The only ids before rehype-slug are those of footnotes, which remark-rehype prefixes itself.
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'rel', ['className', 'cite-mark'], 'ariaLabel'],
    sup: [['className', 'cite']],
  },
  clobberPrefix: '',
  protocols: { href: ['http', 'https'] },
};

interface HandlerState {
  all: (node: Link | LinkReference) => ElementContent[];
  definitionById: ReadonlyMap<string, Definition>;
}

const linkProperties = (context: BodyContext, url: string): Properties => {
  const target = parseLink(context.kind, url);
  const inBody = (fragment: string): string => (fragment === '' ? '' : `${headingPrefix}${fragment}`);
  switch (target.type) {
    case 'record':
      return { href: context.hrefOf(target.kind, target.id, inBody(target.fragment)) };
    case 'fragment':
      return { href: `#${inBody(target.fragment)}` };
    case 'web':
      return { href: target.url, rel: ['external', 'noopener'] };
    case 'unknown':
      return {};
  }
};

/** A link within a link is no HTML, so the number of a citation within one is a number only. */
const withoutLinks = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return child;
    const inner = withoutLinks(child.children);
    return child.tagName === 'a' ? inner : { ...child, children: inner };
  });

const linkHandler =
  (context: BodyContext) =>
  (state: HandlerState, node: Link | LinkReference): Element => {
    const url = node.type === 'link' ? node.url : (state.definitionById.get(node.identifier.toUpperCase())?.url ?? '');
    const children = withoutLinks(state.all(node));
    return { type: 'element', tagName: 'a', properties: linkProperties(context, url), children };
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
  const link = linkHandler(context);
  const processor = unified()
    .use(remarkRehype, { handlers: { link, linkReference: link, citation: citationHandler(context) } })
    .use(closeUpCitations)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: headingPrefix })
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree) as HastRoot);
};
