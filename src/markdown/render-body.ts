// Renders a body as sanitized HTML: links to records, numbered citations, heading ids.
import type { Element, ElementContent, Root as HastRoot, Properties } from 'hast';
import type { Definition, Link, LinkReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Kind } from '../model/kinds.ts';
import { splitScripts } from '../model/script-runs.ts';
import type { CitationNode } from './citation.ts';
import { headingPrefix } from './headings.ts';
import { parseLink } from './record-link.ts';

/** What a body needs from its page: addresses of records, and the number of each source in the page's source list. */
export interface BodyContext {
  readonly kind: Kind;
  readonly hrefOf: (kind: Kind, id: string, fragment: string) => string;
  readonly numberOf: (source: string) => number | undefined;
  readonly citationLabel: (number: number) => string;
}

// Bodies contain no images. The only ids are those of headings and footnotes, which get their prefix where they are made.
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'),
  attributes: {
    ...defaultSchema.attributes,
    a: ['href', 'rel', ['className', 'cite-mark'], 'ariaLabel', 'title'],
    sup: [['className', 'cite'], 'dataNumbers'],
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

const linkHandler =
  (context: BodyContext) =>
  (state: HandlerState, node: Link | LinkReference): Element => {
    const url = node.type === 'link' ? node.url : (state.definitionById.get(node.identifier.toUpperCase())?.url ?? '');
    return { type: 'element', tagName: 'a', properties: linkProperties(context, url), children: state.all(node) };
  };

/** A citation stays empty until headings have ids: its numbers differ from page to page, and ids must not. */
const citationHandler =
  (context: BodyContext) =>
  (_state: HandlerState, node: CitationNode): Element => {
    const numbers = [...new Set(node.citations.flatMap(({ source }) => context.numberOf(source) ?? []))];
    const properties = { className: ['cite'], dataNumbers: numbers.join(' ') };
    return { type: 'element', tagName: 'sup', properties, children: [] };
  };

const mark = (context: BodyContext, number: number): Element => {
  const label = context.citationLabel(number);
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#source-${number}`, className: ['cite-mark'], ariaLabel: label, title: label },
    children: [{ type: 'text', value: String(number) }],
  };
};

/** Fills in the citation numbers. Inside a link they are plain text, because HTML forbids nested links. */
const numberCitations = (context: BodyContext) => () => (tree: HastRoot) => {
  const number = (node: HastRoot | Element, inLink: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { dataNumbers, ...properties } = child.properties;
      if (typeof dataNumbers === 'string') {
        const numbers = dataNumbers.split(' ').filter((text) => text !== '');
        child.properties = properties;
        child.children = numbers.map((text) => (inLink ? { type: 'text', value: text } : mark(context, Number(text))));
      } else number(child, inLink || child.tagName === 'a');
    }
  };
  number(tree, false);
};

/** Punctuation after a citation. It moves before the citation mark, as in print. */
const stop = /^[.,;:。，；：、]+/;

const isMark = (node: ElementContent | HastRoot['children'][number] | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup';

/** The index of the first of the adjacent citations that end at `last`. */
const firstMark = (node: HastRoot | Element, last: number): number => {
  const before = node.children[last - 1];
  if (isMark(before)) return firstMark(node, last - 1);
  const isGap = before?.type === 'text' && before.value === '' && isMark(node.children[last - 2]);
  return isGap ? firstMark(node, last - 2) : last;
};

const stopsBefore = (node: HastRoot | Element): void => {
  for (let index = 0; index < node.children.length; index += 1) {
    const [sup, after] = [node.children[index], node.children[index + 1]];
    if (!isMark(sup) || after?.type !== 'text') continue;
    const [found] = stop.exec(after.value) ?? [];
    if (found === undefined) continue;
    after.value = after.value.slice(found.length);
    node.children.splice(firstMark(node, index), 0, { type: 'text', value: found });
    index += 1;
  }
};

/** Removes the space before a citation mark, so that the mark cannot end up alone on a line. */
const closeUpCitations = () => (tree: HastRoot) => {
  const close = (node: HastRoot | Element): void => {
    node.children.forEach((child, index) => {
      const before = node.children[index - 1];
      if (child.type === 'element' && child.tagName === 'sup' && before?.type === 'text')
        before.value = before.value.trimEnd();
      if (child.type === 'element') close(child);
    });
    stopsBefore(node);
  };
  close(tree);
};

const inRuns = (value: string): ElementContent[] =>
  splitScripts(value).map(({ text, lang }) =>
    lang === undefined
      ? { type: 'text', value: text }
      : { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] },
  );

/** Adds `lang` to runs of Korean, Chinese and Japanese text. */
const nameLanguages = () => (tree: HastRoot) => {
  const name = (node: HastRoot | Element): void => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return inRuns(child.value);
      if (child.type !== 'element') return [];
      name(child);
      return [child];
    });
  };
  name(tree);
};

/** Renders a body as an HTML string. The tree is not changed, so it can be rendered again for another page. */
export const renderBody = (tree: Root, context: BodyContext): string => {
  const link = linkHandler(context);
  const processor = unified()
    .use(remarkRehype, { handlers: { link, linkReference: link, citation: citationHandler(context) } })
    .use(closeUpCitations)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: headingPrefix })
    .use(numberCitations(context))
    .use(nameLanguages)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree) as HastRoot);
};
