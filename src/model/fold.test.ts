// Tests of folding: capitals and compatibility forms make no difference, other letters do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldCase } from './fold.ts';

test('capitals, full-width and composed forms are folded', () => {
  for (const text of ['MOU', 'ＭＯＵ', 'mou']) assert.equal(foldCase(text), 'mou');
  assert.equal(foldCase('이재명'.normalize('NFD')), '이재명');
  assert.equal(foldCase('\uf9e1在明'), '李在明');
});

test('marks, scripts and spaces are kept', () => {
  for (const [a, b] of [
    ['lü', 'lu'],
    ['習', '习'],
    ['a b', 'ab'],
  ] as const)
    assert.notEqual(foldCase(a), foldCase(b));
});
