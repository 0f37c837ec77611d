// Tests of the order of keys: the schema's, with sources and other common support fields last.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysAt } from './key-order.ts';
import { kindNames, kinds } from './kinds.ts';

test('names come first, then the fields of the kind, then the support', () => {
  const head = ['title', 'names', 'summary', 'stands', 'aliases', 'topics'];
  const tail = ['disagreements', 'notFound', 'checked', 'looked', 'changes', 'formerPaths', 'withdrawn'];
  assert.deepEqual(keysAt('topics', []), [...head, 'broader', 'sources', ...tail]);
  assert.deepEqual(keysAt('claims', []), [...head, 'assertedBy', 'about', 'verdict', 'evidence', ...tail]);
});

test('every key of every kind occurs once', () => {
  for (const kind of kindNames)
    assert.deepEqual(keysAt(kind, []).toSorted(), Object.keys(kinds[kind].schema.shape).sort());
});

test('nested keys follow the schema, in lists and optional fields too', () => {
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

test('a path without a map in the schema has no keys', () => {
  assert.deepEqual(keysAt('agreements', ['title']), []);
  assert.deepEqual(keysAt('agreements', ['nowhere', 'deeper']), []);
});
