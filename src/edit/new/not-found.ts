// Turns each null in the fields of a new record into an entry of `notFound`.
import { itemKey } from '../../model/paths.ts';
import type { Fields } from '../record-text/field-order.ts';
import { isJsonMap, type JsonMap } from './input.ts';
import type { Json } from './parse-json.ts';

interface Parted {
  readonly value: unknown;
  /** The path of each null in the value. */
  readonly unknown: readonly string[];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const partMap = (map: JsonMap, path: string): Parted => {
  const parts = Object.entries(map).map(([key, value]) => ({ key, ...part(value, join(path, key)) }));
  const known = parts.filter(({ value }) => value !== null);
  return {
    value: Object.fromEntries(known.map(({ key, value }) => [key, value])),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
};

/** Only text makes a key; the check refuses anything else. */
const keyOf = (item: unknown): string | undefined => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return itemKey(item);
  return itemKey(Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value === 'string')));
};

/** An item is named by what is known of it, so the nulls in it are taken out before it is asked for its key. */
const partItem = (item: Json, path: string, index: number): Parted => {
  const bare = part(item, '');
  const key = keyOf(bare.value);
  if (bare.unknown.length === 0) return bare;
  if (key === undefined)
    throw new Error(
      `\`${join(path, String(index))}\` holds null where no path leads; leave out what is not known there`,
    );
  return part(item, join(path, key));
};

const part = (value: Json, path: string): Parted => {
  if (value === null) return { value: null, unknown: [path] };
  if (isJsonMap(value)) return partMap(value, path);
  if (typeof value === 'string') return { value, unknown: [] };
  const items = value.map((item, index) => partItem(item, path, index));
  return { value: items.map((item) => item.value), unknown: items.flatMap(({ unknown }) => unknown) };
};

/** Refuses null in fields that record the work of the editor, who knows their values. */
const refuseOwn = (unknown: readonly string[]): void => {
  const own = unknown.find((path) => /^(?:looked|checked)(?:\.|$)/.test(path));
  if (own !== undefined) throw new Error(`\`${own}\` is null, but it is not looked for in sources; leave it out`);
};

/**
 * Removes every null and lists its path in `notFound`, with `looked` or, if that is undefined, the record's own `looked`.
 * Throws an Error if both are missing, or if no path can name the place of a null.
 */
export const separateUnknown = (fields: JsonMap, looked: Json | undefined): Fields => {
  const { value, unknown } = partMap(fields, '');
  refuseOwn([...unknown, ...(looked === undefined ? [] : part(looked, 'looked').unknown)]);
  const known = value as Fields;
  const listed: unknown = known['notFound'] ?? [];
  const [first] = unknown;
  if (first === undefined || !Array.isArray(listed)) return known;
  const far = looked ?? known['looked'];
  if (far === undefined)
    throw new Error(
      `\`${first}\` is null, but nothing says how far it was looked for; add "looked": { "on": "YYYY-MM-DD" }, or leave \`${first}\` out`,
    );
  return { ...known, notFound: [...(listed as unknown[]), ...unknown.map((field) => ({ field, looked: far }))] };
};
