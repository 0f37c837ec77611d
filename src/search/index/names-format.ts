// The format of the file of names: rows without keys, to keep it small.

import type { KindWith } from '../../model/kinds.ts';

/** A kind in the file: a query can name its records as a whole, because others link to them. */
export type NamedKind = KindWith<'named'>;

/** The kinds in the file; listed here, and not read off the table of kinds, so that the browser does not load the schemas. */
export const namedKinds = ['organizations', 'people', 'topics', 'mechanisms'] as const satisfies readonly NamedKind[];

/**
 * One named record. `kind` is an index in `namedKinds`; `newest` are indexes of its newest agreements in the file's
 * list.
 */
export type NameRow = readonly [
  kind: number,
  id: string,
  names: readonly string[],
  aliases: readonly string[],
  newest: readonly number[],
];

/**
 * The whole file. An agreement has an id, a title and a date in words. A crossing is an organisation and the topics
 * that it has a common page with, each as an index of `names`.
 */
export interface NamesFile {
  readonly names: readonly NameRow[];
  readonly agreements: readonly (readonly [id: string, title: string, date: string])[];
  readonly crossings: readonly (readonly [body: number, topics: readonly number[]])[];
}
