// A kind → the JSON Schema of its front matter, for editors and programs that know no zod; the ids that relations may hold are added apart.
import { z } from 'zod';
import { type Kind, kinds } from '../kinds.ts';
import { type Relation, relationsOf } from '../relations.ts';

/** As much of JSON Schema (draft 2020-12) as the schemas of this register need, and the keywords of editors. */
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

/** A record that a relation may point to, and what it is called. */
export interface Target {
  readonly id: string;
  readonly title: string;
}

/** The records there are, by kind. */
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

/** The structure of a kind's data as programs get it: numbers are numbers, and what has a default is there. */
export const buildDataSchema = (kind: Kind): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(kinds[kind].schema, {
    io: 'output',
    // What becomes of a text cannot be said in JSON Schema; the one such field of the model is a count.
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

/** YAML reads an id like 2016 as a number; both readings of it are allowed. */
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

const refer = (schema: JsonSchema, [step, ...rest]: readonly string[], $ref: string): JsonSchema => {
  if (step === undefined)
    return schema.description === undefined ? { $ref } : { $ref, description: schema.description };
  if (step === '*') return { ...schema, items: refer(schema.items ?? {}, rest, $ref) };
  const below = schema.properties?.[step] ?? {};
  return { ...schema, properties: { ...schema.properties, [step]: refer(below, rest, $ref) } };
};

/** The schema of a kind with every relation held to the records there are, each shown with its title. */
export const withIds = (kind: Kind, schema: JsonSchema, records: Targets): JsonSchema => {
  const relations = relationsOf(kind);
  const referred = relations.reduce(
    (whole, relation) => refer(whole, relation.path, `#/$defs/${nameOf(relation)}`),
    schema,
  );
  return {
    ...referred,
    $defs: Object.fromEntries(relations.map((relation) => [nameOf(relation), listTargets(relation, records)])),
  };
};
