// Tests of the rule self-link, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('self-link');

const statement =
  '---\ntitle: a\nsummary: b\nform: speech\nmade: 2030-03-01\nspeakers: [{side: kr}]\nmadeAt: 2030-03-01-summit\n---\n';

test('records that point to others are good, also to one with the same id in another kind', () => {
  assert.deepEqual(problemsOf({}), []);
  const remarks = { 'statements/2030-03-01-summit.md': statement };
  assert.deepEqual(problemsOf(remarks), []);
});

test('a record that points to itself is reported at the pointer, in a list and in flow style too', () => {
  const broader = '---\ntitle: 가\nsummary: 나\nbroader: examples\ntopics: [other, examples]\n---\n';
  assert.deepEqual(problemsOf({ 'topics/examples.md': broader }), [
    'content/topics/examples.md:4:10: error: `broader` points to `examples`, which is this record; point to another, or leave it out [self-link]',
    'content/topics/examples.md:5:17: error: `topics` points to `examples`, which is this record; point to another, or leave it out [self-link]',
  ]);
});

test('deep and quoted pointers are found', () => {
  const followed = swap('side: kr', 'side: kr\npredecessors:\n  - {how: renamed, organization: "example-kr"}');
  assert.deepEqual(problemsOf({ 'organizations/example-kr.md': followed }), [
    'content/organizations/example-kr.md:7:34: error: `organization` points to `example-kr`, which is this record; point to another, or leave it out [self-link]',
  ]);
});

test('a record that fails its schema is checked all the same', () => {
  assert.deepEqual(problemsOf({ 'topics/examples.md': '---\nbroader: examples\n---\n' }), [
    'content/topics/examples.md:2:10: error: `broader` points to `examples`, which is this record; point to another, or leave it out [self-link]',
  ]);
});

test('a source may be cited in its own record, but is not a copy of itself', () => {
  const value = (id: string) => `{value: ${id}, citations: [{source: ${id}, locator: headline}]}`;
  const disagreement = `disagreements: [{question: When, values: [${value('daily')}, ${value('gazette')}], used: a, reason: b}]`;
  assert.deepEqual(problemsOf({ 'sources/daily.md': swap('grade:', `${disagreement}\ncopyOf: daily\ngrade:`) }), [
    'content/sources/daily.md:9:9: error: `copyOf` points to `daily`, which is this record; point to another, or leave it out [self-link]',
  ]);
});
