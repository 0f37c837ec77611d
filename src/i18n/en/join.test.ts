// Tests of joining English texts: empty pieces leave no separator, and lists end with “and”.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from './join.ts';

test('a list in a sentence has commas and an “and”', () => {
  assert.equal(join.series(['Korean']), 'Korean');
  assert.equal(join.series(['Korean', 'English']), 'Korean and English');
  assert.equal(join.series(['Korean', 'English', 'Chinese']), 'Korean, English and Chinese');
});

test('empty pieces are left out', () => {
  assert.equal(join.facts('Yonhap', ''), 'Yonhap');
  assert.equal(join.facts('Yonhap', '5 January 2026'), 'Yonhap, 5 January 2026');
  assert.equal(join.apart('Treaty', '', 'In force'), 'Treaty · In force');
  assert.equal(join.apart('', ''), '');
});
