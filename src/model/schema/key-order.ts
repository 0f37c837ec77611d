// A place in a record of a kind → the keys it may hold, in the order in which they are written; what `fix` sorts by and other edits insert by.
import { z } from 'zod';
import { commonFields } from '../kinds/common.ts';
import { type Kind, kinds } from '../kinds.ts';
import { unwrapSchema } from './schema-parts.ts';

/** A record says what it is and holds before it says who says so: the common fields from `sources` on stand last. */
const topKeys = (shape: Readonly<Record<string, z.ZodType>>): string[] => {
  const common = Object.keys(commonFields).filter((key) => key in shape);
  const supporting = Object.keys(commonFields).slice(Object.keys(commonFields).indexOf('sources'));
  const own = Object.keys(shape).filter((key) => !(key in commonFields));
  return [
    ...common.filter((key) => !supporting.includes(key)),
    ...own,
    ...common.filter((key) => supporting.includes(key)),
  ];
};

const keysBelow = (schema: z.ZodType | undefined, at: readonly (string | number)[]): string[] => {
  const inner = schema && unwrapSchema(schema);
  const [step, ...rest] = at;
  if (inner instanceof z.ZodArray) return keysBelow(inner.element as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.ZodType>;
  return step === undefined ? Object.keys(shape) : keysBelow(shape[step], rest);
};

/** The keys of the map at a path by positions, in the order in which they are written; none where the schema knows no map. */
export const keysAt = (kind: Kind, at: readonly (string | number)[]): readonly string[] => {
  const schema: z.ZodObject = kinds[kind].schema;
  return at.length === 0 ? topKeys(schema.shape as Record<string, z.ZodType>) : keysBelow(schema, at);
};
