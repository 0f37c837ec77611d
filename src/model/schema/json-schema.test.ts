// Tests of the JSON Schema of each kind: described fields, standard keywords and existing ids.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { kindNames } from '../kinds.ts';
import { relationsOf } from '../relations.ts';
import { buildJsonSchema, type JsonSchema, withIds } from './json-schema.ts';

interface Found {
  readonly path: string;
  readonly schema: JsonSchema;
}

const listFields = (schema: JsonSchema, path: string): Found[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, below]) => [
    { path: `${path}.${key}`, schema: below },
    ...listFields(below, `${path}.${key}`),
  ]),
  ...(schema.items ? listFields(schema.items, `${path}.*`) : []),
];

const keywords = [
  '$schema type description properties required additionalProperties items enum pattern',
  'minLength maxLength minItems default',
].flatMap((words) => words.split(' '));

const listKeywords = (schema: JsonSchema): string[] => [
  ...Object.keys(schema),
  ...Object.values(schema.properties ?? {}).flatMap(listKeywords),
  ...(schema.items ? listKeywords(schema.items) : []),
];

test('every field of every kind has a description at any depth', (t) => {
  const fields = kindNames.flatMap((kind) => listFields(buildJsonSchema(kind), kind));
  const bare = fields.filter(({ schema }) => (schema.description ?? '') === '').map(({ path }) => path);
  assert.deepEqual(bare, []);
  assert.ok(fields.length > 400);
  t.diagnostic(`${fields.length} fields`);
});

test('no schema contains our own metadata', () => {
  const found = new Set(kindNames.flatMap((kind) => listKeywords(buildJsonSchema(kind))));
  assert.deepEqual(
    [...found].filter((keyword) => !keywords.includes(keyword)),
    [],
  );
});

const leafOf = (schema: JsonSchema | undefined, path: readonly string[]): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>((at, step) => (step === '*' ? at?.items : at?.properties?.[step]), schema);

test('every relation is limited to ids, and keeps its description', () => {
  for (const kind of kindNames) {
    const plain = buildJsonSchema(kind);
    const held = withIds(kind, plain, new Map());
    for (const { path } of relationsOf(kind)) {
      const leaf = leafOf(held, path);
      assert.ok(held.$defs?.[leaf?.$ref?.replace('#/$defs/', '') ?? ''], `${kind} ${path.join('.')}`);
      assert.equal(leaf?.description, leafOf(plain, path)?.description);
    }
    assert.deepEqual(plain, buildJsonSchema(kind));
  }
});

const targets = new Map([
  ['agreements', [{ id: '2030-03-01-example', title: 'Example' }]],
  ['meetings', [{ id: '2030', title: 'A year' }]],
] as const);

test('ids are listed with titles, and with the kind if a relation has several', () => {
  const { $defs } = withIds('commitments', buildJsonSchema('commitments'), targets);
  assert.deepEqual($defs?.['path-of-agreements-meetings-statements'], {
    enum: ['agreements/2030-03-01-example', 'meetings/2030'],
    enumDescriptions: ['Example', 'A year'],
    errorMessage:
      'No record is there; write kind/id of a record in content/agreements, content/meetings, content/statements.',
  });
});

test('an id that looks like a number may also be a number', () => {
  const { $defs } = withIds('statements', buildJsonSchema('statements'), targets);
  assert.deepEqual($defs?.['id-of-meetings']?.enum, ['2030', 2030]);
});

test('a JSON Schema validator accepts and refuses the same records as zod', () => {
  const topic = z.fromJSONSchema(withIds('topics', buildJsonSchema('topics'), targets) as z.core.JSONSchema.JSONSchema);
  const valid = { title: 'Trade', summary: 'Goods.', checked: '2030-01-01' };
  assert.ok(topic.safeParse(valid).success);
  for (const wrong of [{ checked: '2030' }, { broader: 'nothing' }, { plaec: 'x' }, { title: undefined }])
    assert.ok(!topic.safeParse({ ...valid, ...wrong }).success, JSON.stringify(wrong));
});
