// Tests of the positions of keys and values in front matter, in every style of YAML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { At } from '../model/at.ts';
import { parseContentFile } from './front-matter.ts';

const valueAt = (text: string, ...at: At): string => {
  const { line, column } = parseContentFile(text).locate(at);
  return `${line}:${column}`;
};

const keyAt = (text: string, ...at: At): string => {
  const { line, column } = parseContentFile(text).locateKey(at);
  return `${line}:${column}`;
};

test('a value is located where it begins, on the first line and on the last', () => {
  const text = '---\nfirst: 한글\n"quoted key":   b # note\nlast: z\n---';
  assert.equal(valueAt(text, 'first'), '2:8');
  assert.equal(valueAt(text, 'quoted key'), '3:17');
  assert.equal(valueAt(text, 'last'), '4:7');
});

test('in flow style, every item and every key has its own place', () => {
  const text = '---\naliases: [한글, "두 번째", {on: 2030,\n  note: x}]\n---\n';
  assert.equal(valueAt(text, 'aliases'), '2:10');
  assert.equal(valueAt(text, 'aliases', 0), '2:11');
  assert.equal(valueAt(text, 'aliases', 1), '2:15');
  assert.equal(valueAt(text, 'aliases', 2), '2:23');
  assert.equal(valueAt(text, 'aliases', 2, 'on'), '2:28');
  assert.equal(valueAt(text, 'aliases', 2, 'note'), '3:9');
  assert.equal(keyAt(text, 'aliases', 2, 'note'), '3:3');
});

test('nested lists and maps are followed to any depth', () => {
  const text = '---\na:\n  - - x\n    - y\n  -\n    b:\n      - c: 1\n        d: 2\n---\n';
  assert.equal(valueAt(text, 'a', 0, 1), '4:7');
  assert.equal(valueAt(text, 'a', 1), '6:5');
  assert.equal(valueAt(text, 'a', 1, 'b', 0), '7:9');
  assert.equal(valueAt(text, 'a', 1, 'b', 0, 'd'), '8:12');
});

test('quoted and folded scalars are located at their quote or indicator', () => {
  const text = '---\na: "x\n  y"\nb: \'z\'\nc: >-\n  folded\n  words\nd: |\n  kept\ne: plain\n  words\n---\n';
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].map((key) => valueAt(text, key)),
    ['2:4', '4:4', '5:4', '8:4', '10:4'],
  );
});

test('Windows line endings move nothing', () => {
  const text = '---\r\na: |\r\n  b\r\n\r\nc: [d,\r\n  e]\r\n---\r\nBody\r\n';
  assert.equal(valueAt(text, 'a'), '2:4');
  assert.equal(valueAt(text, 'c', 1), '6:3');
  assert.equal(valueAt(text, 'missing'), '7:1');
});

test('columns count UTF-16 units, as editors do', () => {
  assert.equal(valueAt('---\na: {b: 😀, c: d}\n---\n', 'a', 'c'), '2:15');
});

test('a missing value is located at its parent, or at the closing line', () => {
  const text = '---\na:\n  b: 1\nc: [{d: 1}]\n---\n';
  assert.equal(valueAt(text, 'a', 'x'), '3:3');
  assert.equal(valueAt(text, 'c', 0, 'x'), '4:5');
  assert.equal(valueAt(text, 'c', 7), '4:4');
  assert.equal(valueAt(text, 'x'), '5:1');
  assert.equal(valueAt(text), '5:1');
  assert.equal(valueAt('---\n---\n', 'x'), '2:1');
  assert.equal(keyAt(text, 'a', 'x'), '3:3');
});

test('a key without a value is located at the key, an empty string at its quote', () => {
  const text = '---\na:\nb: ""\nc: {d: , e: 1}\n---\n';
  assert.equal(valueAt(text, 'a'), '2:1');
  assert.equal(valueAt(text, 'b'), '3:4');
  assert.equal(valueAt(text, 'c', 'd'), '4:5');
});
