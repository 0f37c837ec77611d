// Reads zod schemas: their fields, items, enum words and targets, behind any wrapper.
import { z } from 'zod';
import type { At } from '../at.ts';
import type { Kind } from '../kind-names.ts';

// Zod types the parts of a schema with its core types; all casts from them to schema classes are in this file.

const isWrapped = (schema: z.ZodType): schema is z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The schema without the wrappers that make it optional or give it a default. */
const unwrap = (schema: z.ZodType): z.ZodType =>
  isWrapped(schema) ? unwrap(schema.def.innerType as z.ZodType) : schema;

/** True when a value must be given: the schema is neither optional nor has a default. */
export const isRequired = (schema: z.ZodType): boolean => !isWrapped(schema);

/** The fields of an object schema in their order; none for any other schema. */
export const fieldsOf = (schema: z.ZodType): readonly (readonly [string, z.ZodType])[] => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.entries(inner.shape as Record<string, z.ZodType>) : [];
};

/** The keys of an object schema in their order; none for any other schema. */
export const keysOf = (schema: z.ZodType): readonly string[] => fieldsOf(schema).map(([key]) => key);

/** The schema of the items of a list schema; undefined for any other schema. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
};

/** The schema at a path, where any step enters the item of a list; undefined if there is none. */
export const schemaAt = (schema: z.ZodType, at: At): z.ZodType | undefined => {
  const [step, ...rest] = at;
  if (step === undefined) return schema;
  const next = elementOf(schema) ?? fieldsOf(schema).find(([key]) => key === step)?.[1];
  return next && schemaAt(next, rest);
};

/** The words that an enum schema allows; undefined for any other schema. */
export const wordsOf = (schema: z.ZodType): readonly string[] | undefined => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
};

/** The sentence that describes a schema to editors. */
export const descriptionOf = (schema: z.ZodType): string | undefined =>
  schema.description ?? unwrap(schema).description;

/** The kinds that a field made with `ref` or `anyRef` points to, and whether it is written `kind/id`; undefined for others. */
export const targetsOf = (
  schema: z.ZodType,
): { readonly targets: readonly Kind[]; readonly qualified: boolean } | undefined => {
  const { targets, qualified = false } = unwrap(schema).meta() ?? {};
  return targets && { targets, qualified };
};
