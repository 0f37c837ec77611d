// Makes elements from text nodes only, so that no text of a record can become markup.
import type { Piece } from './excerpt.ts';

/** Makes an element with a class and children. */
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

/** The pieces of a text as nodes; those that match are in `mark`. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', '', text) : text));

/** The parts of `template`, with each `{…}` replaced by its node. */
export const filled = (template: string, nodes: Readonly<Record<string, Node | string>>): (Node | string)[] =>
  template.split(/(\{\w+\})/).map((part) => nodes[part.slice(1, -1)] ?? part);
