// Paths of the optional fields that a record leaves out; an editor may have searched for them.
import type { z } from 'zod';
import { type Kind, kinds } from '../../../model/kinds.ts';
import { itemKey } from '../../../model/paths.ts';
import { elementOf, fieldsOf } from '../../../model/schema/walk.ts';
import type { Fields } from '../../record-text/field-order.ts';

/** Fields that no search could find: kept by editors, our own view, or open-ended lists. */
const notSought = new Set([
  ...['sources', 'disagreements', 'notFound', 'checked', 'looked', 'changes', 'formerPaths', 'withdrawn'],
  ...['aliases', 'topics', 'stands', 'distinctFrom', 'group', 'note'],
]);

const absentBelow = (schema: z.ZodType, value: unknown, path: string): string[] => {
  const element = elementOf(schema);
  if (element && Array.isArray(value)) {
    return value.flatMap((item) => {
      const key = typeof item === 'string' ? undefined : itemKey(item);
      return key === undefined ? [] : absentBelow(element, item, `${path}.${key}`);
    });
  }
  return fieldsOf(schema).flatMap(([key, field]) => absentAt(field, (value as Fields)[key], key, path));
};

const absentAt = (schema: z.ZodType, value: unknown, key: string, above: string): string[] => {
  if (notSought.has(key)) return [];
  const path = above === '' ? key : `${above}.${key}`;
  if (value !== undefined) return typeof value === 'string' ? [] : absentBelow(schema, value, path);
  if (key === 'names') return absentBelow(schema, {}, path);
  return schema.safeParse(undefined).data === undefined && schema.safeParse(undefined).success ? [path] : [];
};

/** Paths of the optional fields that a record leaves out, at every depth of its values. */
export const listAbsent = (kind: Kind, fields: Fields): string[] => absentBelow(kinds[kind].schema, fields, '');
