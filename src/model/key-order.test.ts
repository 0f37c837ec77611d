// The order of keys: the schema's, but for the common fields that say who says so, which stand last.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysAt } from './key-order.ts';
import { kindNames, kinds } from './kinds.ts';

test('what names a record stands first, what is of its kind next, what supports it last', () => {
  const head = ['title', 'names', 'summary', 'stands', 'aliases', 'topics'];
  const tail = ['disagreements', 'notFound', 'checked', 'looked', 'changes', 'formerPaths', 'withdrawn'];
  assert.deepEqual(keysAt('topics', []), [...head, 'broader', 'sources', ...tail]);
  assert.deepEqual(keysAt('claims', []), [...head, 'assertedBy', 'about', 'verdict', 'evidence', ...tail]);
});

test('every key of every kind has its place, once', () => {
  for (const kind of kindNames)
    assert.deepEqual(keysAt(kind, []).toSorted(), Object.keys(kinds[kind].schema.shape).sort());
});

test('below, the order is that of the schema, through lists and what is optional', () => {
  assert.deepEqual(keysAt('agreements', ['sources', 3]), ['source', 'locator', 'quote', 'supports']);
  assert.deepEqual(keysAt('agreements', ['parties', 0, 'signatory']), [
    'side',
    'organization',
    'person',
    'office',
    'group',
  ]);
  assert.deepEqual(keysAt('sources', ['part', 0]), ['locator', 'grade', 'reason']);
  assert.deepEqual(keysAt('agreements', ['names', 'ko']), ['text', 'status']);
});

test('where the schema knows no map there is no order', () => {
  assert.deepEqual(keysAt('agreements', ['title']), []);
  assert.deepEqual(keysAt('agreements', ['nowhere', 'deeper']), []);
});
