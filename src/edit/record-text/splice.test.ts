// Tests of replacing ranges of a text: in any order, adjacent, inserted, never overlapping.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splice } from './splice.ts';

test('ranges are replaced in any order, and the text between them stays', () => {
  const replacements = [
    { start: 4, end: 7, text: 'two' },
    { start: 0, end: 3, text: 'ONE' },
  ];
  assert.equal(splice('one 2nd three', replacements), 'ONE two three');
});

test('an empty range inserts before a replacement that begins at the same offset', () => {
  const replacements = [
    { start: 1, end: 2, text: 'B' },
    { start: 1, end: 1, text: '-' },
    { start: 3, end: 3, text: '!' },
  ];
  assert.equal(splice('abc', replacements), 'a-Bc!');
  assert.equal(splice('abc', []), 'abc');
});

test('overlapping replacements are refused', () => {
  const replacements = [
    { start: 0, end: 2, text: 'x' },
    { start: 1, end: 3, text: 'y' },
  ];
  assert.throws(() => splice('abc', replacements), { message: 'two replacements overlap at 1' });
});
