// A kind → its JSON Schema as text, for programs that read or write records.

import type { Kind } from '../../model/kinds.ts';
import { buildJsonSchema } from '../../model/schema/json-schema.ts';

/** The schema (draft 2020-12) of the front matter of a kind, each field with its sentence; `address` is its `$id`. JSON with a line end. */
export const formatSchema = (kind: Kind, address: string): string => {
  const { $schema, ...rest } = buildJsonSchema(kind);
  return `${JSON.stringify({ $schema, $id: address, title: kind, ...rest }, null, 2)}\n`;
};
