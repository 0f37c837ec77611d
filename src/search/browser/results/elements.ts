// Words → elements of the page, made of text nodes only, so that nothing found can become markup.
import type { Piece } from './excerpt.ts';

/** Makes an element with a class and children; text becomes text. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
};

/** A link. */
export const link = (href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement => {
  const node = element('a', '', ...children);
  node.href = href;
  return node;
};

/** Pieces of a text, those that match in `mark`. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', '', text) : text));

/** Writes `template` with each `{…}` in it replaced by a node. */
export const filled = (template: string, nodes: Readonly<Record<string, Node | string>>): (Node | string)[] =>
  template.split(/(\{\w+\})/).map((part) => nodes[part.slice(1, -1)] ?? part);
