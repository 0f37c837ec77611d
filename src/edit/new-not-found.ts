// The fields of a record with null where something is not known → the fields without it, and an entry of `notFound` for each.
import { itemKey } from '../model/paths.ts';
import type { Fields } from './field-order.ts';
import { isJsonMap, type JsonMap } from './new-input.ts';
import type { Json } from './parse-json.ts';

interface Parted {
  readonly value: unknown;
  /** The path by keys of each null in it. */
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

/** An item is named by what is known of it, so the nulls in it are taken out before it is asked for its key. */
const partItem = (item: Json, path: string, index: number): Parted => {
  const bare = part(item, '');
  const key = itemKey(bare.value);
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

const lookedFor = (fields: JsonMap, looked: Json | undefined, path: string): Json => {
  const known = looked ?? fields['looked'];
  if (known) return known;
  throw new Error(
    `\`${path}\` is null, but nothing says how far it was looked for; add "looked": { "on": "YYYY-MM-DD" }, or leave \`${path}\` out`,
  );
};

/**
 * Takes out every null and lists its path in `notFound`, looked for as far as `looked` says, else the record's own `looked`.
 * Throws an Error when neither is there, or when null stands where no path leads.
 */
export const separateUnknown = (fields: JsonMap, looked: Json | undefined): Fields => {
  const { value, unknown } = partMap(fields, '');
  const known = value as Fields;
  if (unknown.length === 0) return known;
  const listed = Array.isArray(known['notFound']) ? (known['notFound'] as unknown[]) : [];
  const added = unknown.map((field) => ({ field, looked: lookedFor(fields, looked, field) }));
  return { ...known, notFound: [...listed, ...added] };
};
