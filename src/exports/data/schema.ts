// The JSON Schema of a kind's front matter, for programs that read or write records.
import type { Kind } from '../../model/kinds.ts';
import { buildJsonSchema } from '../../model/schema/json-schema.ts';
import { formatJson } from '../json-text.ts';

/** The schema (draft 2020-12) of a kind as JSON text, each field with its description; `address` is its `$id`. */
export const formatSchema = (kind: Kind, address: string): string => {
  const { $schema, ...rest } = buildJsonSchema(kind);
  return formatJson({ $schema, $id: address, title: kind, ...rest });
};
