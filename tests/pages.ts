// Parses the pages of a built site, for tests that read every page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The folder of the built site. */
export const siteFolder = join(import.meta.dirname, '../dist');

/** A page: its address, its source text and its elements in document order. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

const below = (node: Node): Element[] => {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(below)] : own;
};

/** The value of an attribute, or undefined without one. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text inside an element. */
export const textOf = (element: Node): string => {
  if ('value' in element) return element.value;
  return 'childNodes' in element ? element.childNodes.map(textOf).join('') : '';
};

const parsePages = (folder: string): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { address: `/${path.replace(/index\.html$/, '')}`, html, elements: below(parse(html)) };
    });

let whole: readonly BuiltPage[] | undefined;

/** Reads the pages of a built site, sorted by address; `dist` is read once a process. */
export const readPages = (folder: string = siteFolder): readonly BuiltPage[] => {
  if (folder !== siteFolder) return parsePages(folder);
  whole ??= parsePages(folder);
  return whole;
};
