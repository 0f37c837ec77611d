// Tests of the JSON Schema of each kind, as a program reads it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kind, kindNames, kinds } from '../../model/kinds.ts';
import { formatSchema } from './schema.ts';

const read = (kind: Kind) => JSON.parse(formatSchema(kind, `https://example.org/data/schema/${kind}.json`));

for (const kind of kindNames) {
  test(`the schema of ${kind} has an id and describes every field`, () => {
    const schema = read(kind);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://example.org/data/schema/${kind}.json`);
    assert.equal(schema.title, kind);
    assert.deepEqual(Object.keys(schema.properties), Object.keys(kinds[kind].schema.shape));
    for (const [name, field] of Object.entries<{ description?: string }>(schema.properties))
      assert.ok(field.description, `${kind}.${name}`);
  });
}

test('the text ends its last line', () => {
  assert.match(formatSchema('topics', 'x'), /\n\}\n$/);
});
