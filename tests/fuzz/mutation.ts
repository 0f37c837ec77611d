// Mutations of a content tree, drawn by fast-check: front matter, text, bytes and file names.
import fc from 'fast-check';
import { type Draw, editFields, fieldEdits, pick } from './fields.ts';
import type { Texts } from './full-tree.ts';
import { fileNames, hostile } from './hostile.ts';
import { bodyEdits, hasBody, type TextEdit, textEdits } from './text.ts';

/** The bytes of files by path below the content root; undefined for anything but a plain file. */
export type Tree = Map<string, Uint8Array | undefined>;

/** One mutation: its sort, the file to change, and its random input. */
export interface Mutation extends Draw {
  readonly sort: string;
  readonly file: number;
}

/** Edits of the bytes and the paths of files. */
const treeEdits: Readonly<Record<string, (tree: Tree, path: string, draw: Draw) => void>> = {
  'take a file away': (tree, path) => tree.delete(path),
  'rename a file': (tree, path, { at }) => {
    const content = tree.get(path);
    tree.delete(path);
    tree.set(pick(fileNames, at) ?? '', content);
  },
  'copy a file': (tree, path, { at }) => tree.set(pick(fileNames, at) ?? '', tree.get(path)),
  'swap files': (tree, path, { other }) => {
    const second = pick([...tree.keys()], other) ?? path;
    const content = tree.get(path);
    tree.set(path, tree.get(second));
    tree.set(second, content);
  },
  'make a link of it': (tree, path) => tree.set(path, undefined),
  'insert a byte': (tree, path, { at, other }) => {
    const bytes = tree.get(path) ?? new Uint8Array();
    const offset = at % (bytes.length + 1);
    tree.set(path, new Uint8Array([...bytes.subarray(0, offset), other % 256, ...bytes.subarray(offset)]));
  },
  'cut at a byte': (tree, path, { at }) => {
    const bytes = tree.get(path) ?? new Uint8Array();
    tree.set(path, bytes.subarray(0, at % (bytes.length + 1)));
  },
};

const contentEdits = new Map<string, TextEdit>([
  ...Object.entries(fieldEdits).map(([sort, edit]): [string, TextEdit] => [
    `${sort} of the fields`,
    (text, draw) => editFields(text, (slots, doc) => edit(slots, draw, doc)),
  ]),
  ...Object.entries(textEdits),
  ...Object.entries(bodyEdits),
]);

const sorts = [...contentEdits.keys(), ...Object.keys(treeEdits)];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Decodes a file as UTF-8, with U+FFFD for invalid bytes. */
export const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Encodes texts as a tree. */
export const treeOf = (texts: Texts): Tree => new Map([...texts].map(([path, text]) => [path, encode(text)]));

/** Applies a mutation to a tree in place. */
export const mutate = (tree: Tree, { sort, file, ...draw }: Mutation): void => {
  const paths = [...tree.keys()];
  const withBody = sort in bodyEdits ? paths.filter((path) => hasBody(decode(tree.get(path)))) : [];
  const path = pick(withBody.length > 0 ? withBody : paths, file);
  if (path === undefined) return;
  treeEdits[sort]?.(tree, path, draw);
  const [bytes, edit] = [tree.get(path), contentEdits.get(sort)];
  if (bytes && edit) tree.set(path, encode(edit(decode(bytes), draw)));
};

/** Any mutation; it shrinks towards the first file, the first place and the shortest text. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  sort: fc.constantFrom(...sorts),
  file: fc.nat(99),
  at: fc.nat(9999),
  other: fc.nat(9999),
  text: fc.oneof({ arbitrary: fc.constantFrom(...hostile), weight: 4 }, fc.string({ unit: 'binary', maxLength: 12 })),
});
