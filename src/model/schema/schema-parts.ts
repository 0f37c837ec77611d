// A zod schema → its parts, whatever optional and default wrappers they stand in.
import { z } from 'zod';

/** The schema without the wrappers that make it optional or give it a default. */
export const unwrapSchema = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapSchema(schema.def.innerType as z.ZodType)
    : schema;

/** The fields of an object schema in their order; none for any other schema. */
export const fieldsOf = (schema: z.ZodType): readonly [string, z.ZodType][] => {
  const inner = unwrapSchema(schema);
  return inner instanceof z.ZodObject ? Object.entries(inner.shape as Record<string, z.ZodType>) : [];
};

/** The schema of the items of a list schema; undefined for any other schema. */
export const elementOf = (schema: z.ZodType): z.ZodType | undefined => {
  const inner = unwrapSchema(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
};

/** True when a value must be given: the schema is neither optional nor has a default. */
export const isRequired = (schema: z.ZodType): boolean =>
  !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
