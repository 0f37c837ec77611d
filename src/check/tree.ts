// The tree that rules look at: every file, what could be read of it, and how to find one by kind and id.
import type { Body } from '../markdown/body.ts';
import type { Kind } from '../model/kinds.ts';
import { type AnyRecord, type Permalink, permalinkOf } from '../model/record.ts';
import type { Content, ContentFile, TranslationFile } from '../source/read-content.ts';
import type { Problem } from './problem.ts';

/** A body and the file it stands in, whether of a record or of a translation. */
export interface BodyOwner {
  readonly file: { readonly path: string; readonly kind: Kind; readonly id: string; readonly bodyLine: number };
  readonly body: Body;
}

/** A file with its parsed body, and its record when its front matter holds to the schema. */
export interface Leaf extends BodyOwner {
  readonly file: ContentFile;
  readonly record: AnyRecord | undefined;
}

/** A translated body. */
export interface Translation extends BodyOwner {
  readonly file: TranslationFile;
}

/** All of a content folder, as rules see it. */
export interface Tree {
  readonly content: Content;
  readonly leaves: readonly Leaf[];
  readonly translations: readonly Translation[];
  /** Every body, those of records first. */
  readonly bodies: readonly BodyOwner[];
  /** Broken files are here too, so that one fault does not make others of every link to it. */
  readonly byPermalink: ReadonlyMap<Permalink, Leaf>;
  readonly idsOf: (kind: Kind) => readonly string[];
}

/** Arranges leaves and translations for the rules. */
export const buildTree = (content: Content, leaves: readonly Leaf[], translations: readonly Translation[]): Tree => {
  const byPermalink = new Map(leaves.map((leaf) => [permalinkOf(leaf.file), leaf]));
  const ids = Map.groupBy(leaves, ({ file }) => file.kind);
  return {
    content,
    leaves,
    translations,
    bodies: [...leaves, ...translations],
    byPermalink,
    idsOf: (kind) => (ids.get(kind) ?? []).map(({ file }) => file.id),
  };
};

/** What a rule is about; the table of rules is grouped by it. */
export const ruleGroups = ['shape', 'identity', 'relations', 'provenance', 'body'] as const;

/** One mistake that an editor can make: `says` is the sentence for the table of rules, `find` returns every place it was made. */
export interface Rule {
  readonly id: string;
  readonly group: (typeof ruleGroups)[number];
  readonly says: string;
  readonly find: (tree: Tree) => Problem[];
  /** A sentence when the rule could not be held to, because what it counts is broken. */
  readonly skipped?: (tree: Tree) => string | undefined;
}
