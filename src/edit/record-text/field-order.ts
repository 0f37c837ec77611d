// The fields of a new record in the order of its schema, without empty ones.
import type { z } from 'zod';
import { keysAt } from '../../model/key-order.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { elementOf, fieldsOf, keysOf } from '../../model/schema/walk.ts';

/** Fields as front matter holds them: every scalar is text. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

const inOrder = (value: unknown, schema: z.ZodType | undefined, known: readonly string[]): unknown => {
  if (Array.isArray(value)) {
    const element = schema && elementOf(schema);
    return value.map((item) => inOrder(item, element, element ? keysOf(element) : []));
  }
  if (!isFields(value)) return value;
  const schemas = new Map(schema ? fieldsOf(schema) : []);
  const keys = [
    ...known.filter((key) => Object.hasOwn(value, key)),
    ...Object.keys(value).filter((key) => !known.includes(key)),
  ];
  const ordered = keys.map((key): [string, unknown] => {
    const inner = schemas.get(key);
    return [key, inOrder(value[key], inner, inner ? keysOf(inner) : [])];
  });
  return Object.fromEntries(ordered.filter(([, item]) => !isEmpty(item)));
};

/** Orders the fields of a record as its schema does, at every depth; unknown keys come last. */
export const orderFields = (kind: Kind, fields: Fields): Fields =>
  inOrder(fields, kinds[kind].schema, keysAt(kind, [])) as Fields;
