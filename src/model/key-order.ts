// The order of the keys of a record, used by `fix` and other edits.
import type { At } from './at.ts';
import { commonFields } from './kinds/common.ts';
import { type Kind, kinds } from './kinds.ts';
import { keysOf, schemaAt } from './schema/walk.ts';

/** A record begins with its content: the common fields from `sources` on come last. */
const topKeys = (keys: readonly string[]): string[] => {
  const common = Object.keys(commonFields).filter((key) => keys.includes(key));
  const supporting = Object.keys(commonFields).slice(Object.keys(commonFields).indexOf('sources'));
  const own = keys.filter((key) => !(key in commonFields));
  return [
    ...common.filter((key) => !supporting.includes(key)),
    ...own,
    ...common.filter((key) => supporting.includes(key)),
  ];
};

/** The keys of the map at a path in the order of writing; empty if the schema has no map there. */
export const keysAt = (kind: Kind, at: At): readonly string[] => {
  const schema = schemaAt(kinds[kind].schema, at);
  const keys = schema ? keysOf(schema) : [];
  return at.length === 0 ? topKeys(keys) : keys;
};
