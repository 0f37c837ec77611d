// The content tree as rules see it: every file, its parsed parts, and lookups by kind and id.
import type { Body } from '../markdown/body.ts';
import type { Kind } from '../model/kinds.ts';
import { type AnyRecord, type Permalink, permalinkOf } from '../model/record.ts';
import type { Content, ContentFile, TranslationFile } from '../source/read-content.ts';
import type { Problem } from './problem.ts';

/** A body, of a record or of a translation, and its file. */
export interface BodyOwner {
  readonly file: { readonly path: string; readonly kind: Kind; readonly id: string; readonly bodyLine: number };
  readonly body: Body;
}

/** A file with its parsed body, and its record if its front matter satisfies the schema. */
export interface Leaf extends BodyOwner {
  readonly file: ContentFile;
  readonly record: AnyRecord | undefined;
}

/** A translated body. */
export interface Translation extends BodyOwner {
  readonly file: TranslationFile;
}

/** A whole content folder, for the rules. */
export interface Tree {
  readonly content: Content;
  readonly leaves: readonly Leaf[];
  readonly translations: readonly Translation[];
  /** Every body, those of records first. */
  readonly bodies: readonly BodyOwner[];
  /** Broken files are included, so that links to them are not reported as well. */
  readonly byPermalink: ReadonlyMap<Permalink, Leaf>;
  readonly idsOf: (kind: Kind) => readonly string[];
}

/** Indexes leaves and translations for the rules. */
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

/** The subjects of rules; the table of rules is grouped by them. */
export const ruleGroups = ['shape', 'identity', 'relations', 'provenance', 'body'] as const;

/**
 * A rule for one mistake that an editor can make: `says` is its sentence in the table of rules, `find` returns every
 * place that breaks it.
 */
export interface Rule {
  readonly id: string;
  readonly group: (typeof ruleGroups)[number];
  readonly says: string;
  readonly find: (tree: Tree) => Problem[];
  /** A sentence when the rule could not be checked because the records it counts are broken. */
  readonly skipped?: (tree: Tree) => string | undefined;
}
