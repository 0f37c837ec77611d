// Tests of permalinks.txt: lines are added in byte order, and tidying loses none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPermalink, tidyPermalinks } from './permalink-lines.ts';

test('a line is added at its sorted place, and the others stay as they are', () => {
  assert.equal(addPermalink('a/a\na/c\n', 'a/b'), 'a/a\na/b\na/c\n');
  assert.equal(addPermalink('a/a\r\na/c\r\n', 'a/b'), 'a/a\r\na/b\r\na/c\r\n');
  assert.equal(addPermalink('a/a', 'a/b'), 'a/a\na/b\n');
  assert.equal(addPermalink('', 'a/b'), 'a/b\n');
  assert.equal(addPermalink('a/a\n\nz/z\n', 'a/b'), 'a/a\n\na/b\nz/z\n');
  assert.equal(addPermalink('a/b \na/a\n', 'a/b'), 'a/b \na/a\n');
});

test('lines are in byte order: capitals first, hyphens before letters, letters before Hangul', () => {
  assert.equal(tidyPermalinks('a/한\na/b\na/ab\na/a-b\nB/a\n', []), 'B/a\na/a-b\na/ab\na/b\na/한\n');
  assert.equal(tidyPermalinks('a/\u{1f600}\na/\uffee\n', []), 'a/\uffee\na/\u{1f600}\n');
});

test('tidying removes repeated and empty lines, adds missing ones, and keeps all others', () => {
  assert.equal(tidyPermalinks('b\r\n\r\n a \nb\nno address!\n', ['c', 'a']), 'a\nb\nc\nno address!\n');
  assert.equal(tidyPermalinks('', []), '');
});

test('several lines are each added at a sorted place, even to an unsorted list', () => {
  const add = (text: string, ...permalinks: string[]): string => permalinks.reduce(addPermalink, text);
  assert.equal(add('', 'topics/b', 'topics/a'), 'topics/a\ntopics/b\n');
  assert.equal(add('b\nd\n', 'a', 'c', 'e'), 'a\nb\nc\nd\ne\n');
  assert.equal(add('z\nb', 'c', 'b'), 'c\nz\nb');
});
