// The order in which the keys of a record are written, by which `fix` sorts and other edits insert.
import type { At } from './at.ts';
import { commonFields } from './kinds/common.ts';
import { type Kind, kinds } from './kinds.ts';
import { keysOf, schemaAt } from './schema/walk.ts';

/** A record says what it is before it says who says so: the common fields from `sources` on come last. */
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

/** The keys of the map at a path by positions, in the order in which they are written; none where the schema knows no map. */
export const keysAt = (kind: Kind, at: At): readonly string[] => {
  const schema = schemaAt(kinds[kind].schema, at);
  const keys = schema ? keysOf(schema) : [];
  return at.length === 0 ? topKeys(keys) : keys;
};
