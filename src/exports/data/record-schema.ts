// The JSON Schema of records as programs get them, with a description of each key for the codebook.
import { supportLevels } from '../../graph/support.ts';
import type { Kind } from '../../model/kinds.ts';
import { buildDataSchema, type JsonSchema } from '../../model/schema/json-schema.ts';
import { formatJson } from '../json-text.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });

const object = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const list = (description: string, items: JsonSchema): JsonSchema => ({ type: 'array', description, items });

const support = {
  level: {
    enum: [...supportLevels],
    description: 'How well it stands, from an official source to none',
  },
  outlets: { type: 'integer', description: 'How many independent newsrooms say so' },
  disputed: { type: 'boolean', description: 'Whether sources disagree' },
} satisfies Record<string, JsonSchema>;

const facts: JsonSchema = {
  type: 'object',
  description: 'Every fact that needs a source, by its path in `data`, where items of lists go by key',
  additionalProperties: object('How a fact stands', {
    ...support,
    citations: list('Positions in `data.sources`, counted from 0, of the citations that support it', {
      type: 'integer',
    }),
  }),
};

/** The schema of each key of a record; `data` holds the fields of its kind. */
const recordProperties = (kind: Kind): Record<string, JsonSchema> => ({
  $schema: text('Address of the schema that the record holds to'),
  kind: { enum: [kind], description: 'The kind of record' },
  id: text('The id of the record, which never changes while its address stands'),
  url: text('The address of its page'),
  title: text(
    'Its title as pages show it; that of a claim says that it is one, and the verdict, and one that is withdrawn says so',
  ),
  updated: text('The day on which it was last changed or compared with its sources'),
  status: text(
    'The state that follows from its dates and history, for kinds that have one; of any kind `withdrawn`, if it should no longer be relied on',
  ),
  support: object('The lowest support among the facts that say what it is, when and who', support),
  licence: text('The licence of the content'),
  data: { ...buildDataSchema(kind), description: 'The fields of the record as authored' },
  facts,
  body: text('The words of the record, in Markdown; citations stand as [@source, locator]'),
  bodyCitations: list(
    'What the words cite',
    object('A citation', { source: text('Id of the source'), locator: text('Where in it') }),
  ),
  backLinks: list(
    'What points to the record',
    object('A pointer', {
      relation: text('The field that points here, or `body` for a link or citation in words'),
      record: text('The record that points here, as kind/id'),
    }),
  ),
});

/** The schema (draft 2020-12) of a kind's records; `address` is its `$id`. */
export const buildRecordSchema = (kind: Kind, address: string): JsonSchema & { $id: string } => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address,
  ...object(`A record of ${kind}`, recordProperties(kind), ['status', 'support']),
});

/** The schema of a kind's records as JSON text. */
export const formatRecordSchema = (kind: Kind, address: string): string => formatJson(buildRecordSchema(kind, address));
