// Tests of reading zod schemas: wrappers are ignored, and paths follow the schema.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { anyRef, ref } from './fields.ts';
import { descriptionOf, elementOf, fieldsOf, isRequired, keysOf, schemaAt, targetsOf, wordsOf } from './walk.ts';

const schema = z.strictObject({
  title: z.string().describe('What it is called'),
  items: z
    .array(z.strictObject({ side: z.enum(['kr', 'cn']).default('kr'), body: ref('organizations').optional() }))
    .optional()
    .describe('Who acts'),
  about: z.array(anyRef('people', 'topics')),
});

test('fields, items and words are found behind optional and default wrappers', () => {
  const [, [, items = schema] = []] = fieldsOf(schema);
  assert.deepEqual(keysOf(schema), ['title', 'items', 'about']);
  assert.ok(!isRequired(items));
  assert.deepEqual(keysOf(elementOf(items) ?? schema), ['side', 'body']);
  assert.deepEqual(wordsOf(schemaAt(schema, ['items', '*', 'side']) ?? schema), ['kr', 'cn']);
  assert.equal(descriptionOf(items), 'Who acts');
  assert.equal(wordsOf(schema), undefined);
  assert.equal(elementOf(schema), undefined);
});

test('any step enters a list, and an unknown path has no schema', () => {
  assert.equal(schemaAt(schema, []), schema);
  assert.equal(schemaAt(schema, ['items', 0, 'side']), schemaAt(schema, ['items', '*', 'side']));
  for (const at of [['none'], ['title', 'x'], ['items', 0, 'none'], ['constructor']])
    assert.equal(schemaAt(schema, at), undefined, at.join('.'));
});

test('a relation has its target kinds', () => {
  const targetsAt = (...at: string[]) => targetsOf(schemaAt(schema, at) ?? schema);
  assert.deepEqual(targetsAt('items', '*', 'body'), { targets: ['organizations'], qualified: false });
  assert.deepEqual(targetsAt('about', '*'), { targets: ['people', 'topics'], qualified: true });
  assert.equal(targetsAt('title'), undefined);
});
