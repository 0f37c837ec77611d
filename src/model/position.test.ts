// Tests of positions: lines and columns both count from 1.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAt, positionsIn } from './position.ts';

test('positions count lines by line feeds and columns by UTF-16 units', () => {
  const text = 'ab\r\n😀한\n';
  assert.deepEqual(positionAt(text, 0), { line: 1, column: 1 });
  assert.deepEqual(positionAt(text, text.indexOf('한')), { line: 2, column: 3 });
  assert.deepEqual(positionAt(text, text.length), { line: 3, column: 1 });
});

test('an offset has the same position alone or with others', () => {
  const text = '\na\n\nbc';
  const positionOf = positionsIn(text);
  for (let offset = 0; offset <= text.length; offset += 1)
    assert.deepEqual(positionOf(offset), positionAt(text, offset), String(offset));
  assert.deepEqual(positionOf(text.length), { line: 4, column: 3 });
});
