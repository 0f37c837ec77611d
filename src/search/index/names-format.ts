// The file of names as it is written and read: rows without keys, so that it stays small.

/** Kinds that a query can name as a whole: what others are linked to. */
export const namedKinds = ['organizations', 'people', 'topics', 'mechanisms'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** The kind by its place in `namedKinds`, the id, the names it bears, its other spellings, and its newest agreements by their place in the list. */
export type NameRow = readonly [
  kind: number,
  id: string,
  names: readonly string[],
  aliases: readonly string[],
  newest: readonly number[],
];

/**
 * The whole file. An agreement is its id, its title and its date in words; a crossing is a body and the topics that it has a
 * page with, by their rows.
 */
export interface NamesFile {
  readonly names: readonly NameRow[];
  readonly agreements: readonly (readonly [id: string, title: string, date: string])[];
  readonly crossings: readonly (readonly [body: number, topics: readonly number[]])[];
}
