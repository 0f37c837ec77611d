// The tree that rules look at: every file, what could be read of it, and how to find one by kind and id.
import type { Body } from '../markdown/body.ts';
import type { Kind } from '../model/kinds.ts';
import { type AnyRecord, type Permalink, permalinkOf } from '../model/record.ts';
import type { Content, ContentFile } from '../source/read-content.ts';
import type { Problem } from './problem.ts';

/** A file with its parsed body, and its record when its front matter holds to the schema. */
export interface Leaf {
  readonly file: ContentFile;
  readonly body: Body;
  readonly record: AnyRecord | undefined;
}

/** All of a content folder, as rules see it. */
export interface Tree {
  readonly content: Content;
  readonly leaves: readonly Leaf[];
  /** Broken files are here too, so that one fault does not make others of every link to it. */
  readonly byPermalink: ReadonlyMap<Permalink, Leaf>;
  readonly idsOf: (kind: Kind) => readonly string[];
}

/** Arranges leaves for the rules. */
export const buildTree = (content: Content, leaves: readonly Leaf[]): Tree => {
  const byPermalink = new Map(leaves.map((leaf) => [permalinkOf(leaf.file), leaf]));
  const ids = new Map<Kind, string[]>();
  for (const { file } of leaves) ids.set(file.kind, [...(ids.get(file.kind) ?? []), file.id]);
  return { content, leaves, byPermalink, idsOf: (kind) => ids.get(kind) ?? [] };
};

/** One mistake that an editor can make: `says` is the sentence for the table of rules, `find` returns every place it was made. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly find: (tree: Tree) => Problem[];
}
