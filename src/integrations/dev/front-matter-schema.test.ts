// Tests of the schemas for editors: texts, messages for patterns, and suggested fact paths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames } from '../../model/kinds.ts';
import { buildJsonSchema, type JsonSchema } from '../../model/schema/json-schema.ts';
import { forEditor, withPaths } from './front-matter-schema.ts';

const listAll = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(listAll),
  ...(schema.items ? listAll(schema.items) : []),
];

test('an enum stays text; any other text may be a number', () => {
  assert.deepEqual(forEditor({ type: 'string', enum: ['a'] }), { type: 'string', enum: ['a'] });
  assert.deepEqual(forEditor({ type: 'array', items: { type: 'string', pattern: '^[^\\r\\n]*$' } }), {
    type: 'array',
    items: { type: ['string', 'number'] },
  });
});

test('every pattern has a message that says what to write', () => {
  const patterns = kindNames
    .flatMap((kind) => listAll(forEditor(buildJsonSchema(kind))))
    .filter(({ pattern }) => pattern);
  assert.deepEqual(
    patterns.filter(({ patternErrorMessage }) => !patternErrorMessage?.startsWith('Write ')),
    [],
  );
  assert.equal(new Set(patterns.map(({ pattern }) => pattern)).size, 6);
});

test('fields that hold a path suggest the fact paths without item keys', () => {
  const schema = withPaths('statements', buildJsonSchema('statements'));
  const offered = ['summary', 'stands', 'names', 'form', 'made', 'speakers', 'madeAt', 'effect'];
  const { sources, notFound, disagreements } = schema.properties ?? {};
  for (const place of [
    sources?.items?.properties?.['supports']?.items,
    notFound?.items?.properties?.['field'],
    disagreements?.items?.properties?.['field'],
  ])
    assert.deepEqual(
      place?.defaultSnippets?.map(({ body }) => body),
      offered,
    );
  assert.equal(listAll(schema).filter(({ defaultSnippets }) => defaultSnippets).length, 3);
});
