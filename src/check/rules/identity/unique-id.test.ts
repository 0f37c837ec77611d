// Tests of the rule unique-id, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('unique-id');

const topic = (formerPaths = '[]') => `---\ntitle: a\nsummary: b\nformerPaths: ${formerPaths}\n---\n`;

test('two kinds may use the same id, and a former address that no record has is free', () => {
  assert.deepEqual(problemsOf({ 'topics/gazette.md': topic('[topics/old, people/gazette]') }), []);
});

test('a name that differs only by capitals is taken, and the one with capitals must change', () => {
  assert.deepEqual(problemsOf({ 'topics/Examples.md': topic() }), [
    'content/topics/Examples.md:1:1: error: the id `Examples` is taken; rename this file [unique-id]\n' +
      '  content/topics/examples.md:1:1: note: the record that has it',
  ]);
});

test('look-alike forms are folded', () => {
  assert.deepEqual(problemsOf({ 'topics/ｅxamples.md': topic() }), [
    'content/topics/ｅxamples.md:1:1: error: the id `ｅxamples` is taken; rename this file [unique-id]\n' +
      '  content/topics/examples.md:1:1: note: the record that has it',
  ]);
});

test('a former address that belongs to a record is reported at its place', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic('[topics/old, people/hong-gil-dong]') }), [
    'content/topics/a.md:4:27: error: the former address `people/hong-gil-dong` is taken; remove it [unique-id]\n' +
      '  content/people/hong-gil-dong.md:1:1: note: the record that has it',
  ]);
});

test('a record’s own address among its former ones is reported too', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic('\n  - "topics/a"') }), [
    'content/topics/a.md:5:5: error: the former address `topics/a` is taken; remove it [unique-id]\n' +
      '  content/topics/a.md:1:1: note: the record that has it',
  ]);
});

test('two records cannot share a former address, and one record cannot list it twice', () => {
  assert.deepEqual(
    problemsOf({ 'topics/a.md': topic('[topics/old, topics/old]'), 'topics/b.md': topic('[topics/old]') }),
    [
      'content/topics/a.md:4:27: error: the former address `topics/old` is taken; remove it [unique-id]\n' +
        '  content/topics/a.md:4:15: note: the record that has it',
      'content/topics/b.md:4:15: error: the former address `topics/old` is taken; remove it [unique-id]\n' +
        '  content/topics/a.md:4:15: note: the record that has it',
    ],
  );
});
