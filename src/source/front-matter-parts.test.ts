// Tests of the parts of a content file: front matter read as text, and a body with its first line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from './front-matter.ts';

test('scalars stay the text they were written as', () => {
  const { value } = parseContentFile('---\na: 2016\nb: no\nc: 2026-02-30\nd: 0x1F\ne: null\nf: ~\ng: 1.0\nh:\n---\n');
  assert.deepEqual(
    { ...(value as object) },
    { a: '2016', b: 'no', c: '2026-02-30', d: '0x1F', e: 'null', f: '~', g: '1.0', h: '' },
  );
});

test('a key named like a property of JavaScript objects is an ordinary key', () => {
  const { value } = parseContentFile('---\n__proto__: {title: x}\nconstructor: y\n---\n');
  assert.deepEqual(Object.keys(value as object), ['__proto__', 'constructor']);
  assert.equal((value as { title?: string }).title, undefined);
});

test('the body begins on the closing line, so that its lines count from there', () => {
  const parsed = parseContentFile('---\na: b\n--- \nFirst\n---\nSecond');
  assert.equal(parsed.body, '\nFirst\n---\nSecond');
  assert.equal(parsed.bodyLine, 3);
});

test('Windows line endings and a missing last line ending change nothing', () => {
  const windows = parseContentFile('---\r\na: b\r\n---\r\nBody\r\n');
  assert.deepEqual({ ...(windows.value as object) }, { a: 'b' });
  assert.equal(windows.body.trim(), 'Body');
  assert.equal(windows.bodyLine, 3);
  const bare = parseContentFile('---\na: b\n---');
  assert.deepEqual({ ...(bare.value as object) }, { a: 'b' });
  assert.equal(bare.body, '');
});

test('front matter is closed only by a line of its own', () => {
  const text = '---\na: |\n  one\n  ---\n  two\nb: x\u2028---\nc: ----\nd: "y\r---"\n---\nBody';
  const parsed = parseContentFile(text);
  assert.deepEqual(parsed.faults, []);
  assert.deepEqual(Object.keys(parsed.value as object), ['a', 'b', 'c', 'd']);
  assert.equal(parsed.bodyLine, 9);
});
