// Tests of block maps: where each entry begins and ends, and which comments belong to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listBlockMaps } from './block-maps.ts';

/** The entries of every map, `place: key = first line … last line`, lines counted from 1. */
const describe = (yaml: string): string[] =>
  listBlockMaps(yaml).flatMap(({ at, entries }) =>
    entries.map(({ key, from, to }) => `${[...at, key].join('.')} ${from + 1}–${to}`),
  );

test('comments and blank lines above a key belong to it, deeper comments to the value before', () => {
  assert.deepEqual(
    describe('# top\na:\n  # in\n  b: c\n  # tail\n\n# above d\n  # above d too\nd: e # beside\n# end\n'),
    ['a 1–5', 'd 6–9', 'a.b 3–4'],
  );
});

test('text in a block that looks like a comment or a key is text', () => {
  assert.deepEqual(describe('a: |\n  # text\n\n  c: d\n\nb: >+\n  x\n\n\n# end\n'), ['a 1–4', 'b 5–9']);
});

test('maps in lists begin after the dash or below it', () => {
  assert.deepEqual(describe('a:\n- b: c\n  # d\n  d: e\n# next\n-\n  f: g\n- - h: i\n'), [
    'a 1–8',
    'a.0.b 2–2',
    'a.0.d 3–4',
    'a.1.f 7–7',
    'a.2.0.h 8–8',
  ]);
});

test('flow maps and lists have no entries, and an empty value ends where its key does', () => {
  assert.deepEqual(describe('a: {b: c}\nd:\ne: [{f: g}]\nh:\n-\n'), ['a 1–1', 'd 2–2', 'e 3–3', 'h 4–5']);
});
