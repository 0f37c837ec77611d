// Mutations of a file's text: offsets, lines and Markdown blocks.
import type { Draw } from './fields.ts';

/** An edit of a file's text, which may leave it unchanged. */
export type TextEdit = (text: string, draw: Draw) => string;

const offsetIn = (text: string, at: number): number => at % (text.length + 1);

const lineEdit =
  (edit: (lines: string[], draw: Draw) => void): TextEdit =>
  (text, draw) => {
    const lines = text.split('\n');
    edit(lines, draw);
    return lines.join('\n');
  };

const swap = (list: string[], a: number, b: number): void => {
  const [first = '', second = ''] = [list[a % list.length], list[b % list.length]];
  list[a % list.length] = second;
  list[b % list.length] = first;
};

/** Edits that apply to any file. */
export const textEdits: Readonly<Record<string, TextEdit>> = {
  'cut at an offset': (text, { at }) => text.slice(0, offsetIn(text, at)),
  'cut out': (text, { at, other }) => text.slice(0, offsetIn(text, at)) + text.slice(offsetIn(text, at) + (other % 40)),
  'insert text': (text, { at, text: added }) =>
    text.slice(0, offsetIn(text, at)) + added + text.slice(offsetIn(text, at)),
  'delete a line': lineEdit((lines, { at }) => lines.splice(at % lines.length, 1)),
  'duplicate a line': lineEdit((lines, { at }) => lines.splice(at % lines.length, 0, lines[at % lines.length] ?? '')),
  'swap lines': lineEdit((lines, { at, other }) => swap(lines, at, other)),
  'indent a line': lineEdit((lines, { at, other }) => {
    lines[at % lines.length] = `${' '.repeat(other % 9)}${lines[at % lines.length]?.trimStart()}`;
  }),
  'change line ends': (text, { at }) => text.replaceAll('\n', ['\r\n', '\r', '\u2028', '\n\n'][at % 4] ?? '\n'),
};

const blockEdit =
  (edit: (blocks: string[], draw: Draw) => void): TextEdit =>
  (text, draw) => {
    const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n\n?)?([\s\S]*)$/.exec(text) ?? [];
    const blocks = body.split('\n\n');
    edit(blocks, draw);
    return `${front}${front.endsWith('\n\n') ? '' : '\n'}${blocks.join('\n\n')}`;
  };

const marks = ['> ', '- ', '## ', '    ', '1. ', '[^1]: '];

/** Edits of the blocks of a body; most need a file that has one. */
export const bodyEdits: Readonly<Record<string, TextEdit>> = {
  'drop a block': blockEdit((blocks, { at }) => blocks.splice(at % blocks.length, 1)),
  'duplicate a block': blockEdit((blocks, { at }) =>
    blocks.splice(at % blocks.length, 0, blocks[at % blocks.length] ?? ''),
  ),
  'swap blocks': blockEdit((blocks, { at, other }) => swap(blocks, at, other)),
  'cut a block short': blockEdit((blocks, { at, other }) => {
    const block = blocks[at % blocks.length] ?? '';
    blocks[at % blocks.length] = block.slice(0, offsetIn(block, other));
  }),
  'cut out of a block': blockEdit((blocks, { at, other }) => {
    const block = blocks[at % blocks.length] ?? '';
    const from = offsetIn(block, other);
    blocks[at % blocks.length] = block.slice(0, from) + block.slice(from + 1 + (at % 5));
  }),
  'insert into a block': blockEdit((blocks, { at, other, text }) => {
    const block = blocks[at % blocks.length] ?? '';
    blocks[at % blocks.length] = block.slice(0, offsetIn(block, other)) + text + block.slice(offsetIn(block, other));
  }),
  'insert a block': blockEdit((blocks, { at, text }) => blocks.splice(at % (blocks.length + 1), 0, text)),
  'nest a block': blockEdit((blocks, { at, other }) => {
    blocks[at % blocks.length] = `${marks[other % marks.length]}${blocks[at % blocks.length]}`;
  }),
};

/** True when a file has a body to edit. */
export const hasBody = (text: string): boolean => /^(?:---\n[\s\S]*?\n---\n)?\s*[^\s-]/.test(text);
