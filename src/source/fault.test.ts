// An offset in a text has a line and a column, both from 1.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAt } from './fault.ts';

test('positions count lines by line feeds and columns by UTF-16 units', () => {
  const text = 'ab\r\n😀한\n';
  assert.deepEqual(positionAt(text, 0), { line: 1, column: 1 });
  assert.deepEqual(positionAt(text, text.indexOf('한')), { line: 2, column: 3 });
  assert.deepEqual(positionAt(text, text.length), { line: 3, column: 1 });
});
