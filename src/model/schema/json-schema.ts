// The JSON Schema of each kind, for editors and programs without zod.
import { z } from 'zod';
import { type Kind, kinds } from '../kinds.ts';
import { type Relation, relationsOf } from '../relations.ts';

/** The part of JSON Schema (draft 2020-12) that these schemas use, and keywords for editors. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: string }[];
}

/** A record that a relation may point to, with its title. */
export interface Target {
  readonly id: string;
  readonly title: string;
}

/** The existing records, by kind. */
export type Targets = ReadonlyMap<Kind, readonly Target[]>;

/** The structure of a kind's front matter as authors write it, each field with its sentence; every scalar is text. */
export const buildJsonSchema = (kind: Kind): JsonSchema =>
  z.toJSONSchema(kinds[kind].schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema['targets'];
      delete jsonSchema['qualified'];
    },
  }) as JsonSchema;

/** The structure of a kind's data as programs get it: numbers are parsed, and defaults are filled in. */
export const buildDataSchema = (kind: Kind): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(kinds[kind].schema, {
    io: 'output',
    // JSON Schema cannot describe a transform; the model's only transformed field is a count.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema['targets'];
      delete jsonSchema['qualified'];
      if (zodSchema._zod.def.type === 'pipe') Object.assign(jsonSchema, { type: 'integer', minimum: 0 });
    },
  }) as JsonSchema;
  return rest;
};

const nameOf = ({ targets, qualified }: Relation): string => `${qualified ? 'path' : 'id'}-of-${targets.join('-')}`;

const helpOf = ({ targets, qualified }: Relation): string =>
  qualified
    ? `No record is there; write kind/id of a record in ${targets.map((kind) => `content/${kind}`).join(', ')}.`
    : `No record has this id; write the id of a record in content/${targets[0]}.`;

/** YAML reads an id such as 2016 as a number, so both forms are allowed. */
const readings = (written: string): (string | number)[] =>
  Number.isNaN(Number(written)) ? [written] : [written, Number(written)];

const listTargets = (relation: Relation, records: Targets): JsonSchema => {
  const entries = relation.targets.flatMap((kind) =>
    (records.get(kind) ?? []).flatMap(({ id, title }) =>
      readings(relation.qualified ? `${kind}/${id}` : id).map((written) => ({ written, title })),
    ),
  );
  return {
    enum: entries.map(({ written }) => written),
    enumDescriptions: entries.map(({ title }) => title),
    errorMessage: helpOf(relation),
  };
};

/** Applies `change` to the part of a schema at a path (`*` for items); returns the same schema if there is none. */
export const changePart = (
  schema: JsonSchema,
  [step, ...rest]: readonly string[],
  change: (part: JsonSchema) => JsonSchema,
): JsonSchema => {
  if (step === undefined) return change(schema);
  if (step === '*') return schema.items ? { ...schema, items: changePart(schema.items, rest, change) } : schema;
  const below = schema.properties?.[step];
  return below ? { ...schema, properties: { ...schema.properties, [step]: changePart(below, rest, change) } } : schema;
};

const refer =
  ($ref: string) =>
  ({ description }: JsonSchema): JsonSchema =>
    description === undefined ? { $ref } : { $ref, description };

/** Limits every relation in the schema of a kind to the existing records, each shown with its title. */
export const withIds = (kind: Kind, schema: JsonSchema, records: Targets): JsonSchema => {
  const relations = relationsOf(kind);
  const referred = relations.reduce(
    (whole, relation) => changePart(whole, relation.path, refer(`#/$defs/${nameOf(relation)}`)),
    schema,
  );
  return {
    ...referred,
    $defs: Object.fromEntries(relations.map((relation) => [nameOf(relation), listTargets(relation, records)])),
  };
};
