// The rule unique-id, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('unique-id');

const topic = (formerPaths = '[]') => `---\ntitle: a\nsummary: b\nformerPaths: ${formerPaths}\n---\n`;

test('ids of two kinds may be the same, and former addresses that nobody has are free', () => {
  assert.deepEqual(problemsOf({ 'topics/gazette.md': topic('[topics/old, people/gazette]') }), []);
});

test('a name that differs by capitals only is taken, and the one with capitals is to go', () => {
  assert.deepEqual(problemsOf({ 'topics/Examples.md': topic() }), [
    'content/topics/Examples.md:1:1: error: the id `Examples` is taken; rename this file [unique-id]\n' +
      '  content/topics/examples.md:1:1: note: the record that has it',
  ]);
});

test('forms that look alike are folded', () => {
  assert.deepEqual(problemsOf({ 'topics/ｅxamples.md': topic() }), [
    'content/topics/ｅxamples.md:1:1: error: the id `ｅxamples` is taken; rename this file [unique-id]\n' +
      '  content/topics/examples.md:1:1: note: the record that has it',
  ]);
});

test('a former address that a record has is reported where it is written', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic('[topics/old, people/hong-gil-dong]') }), [
    'content/topics/a.md:4:27: error: the former address `people/hong-gil-dong` is taken; take it out [unique-id]\n' +
      '  content/people/hong-gil-dong.md:1:1: note: the record that has it',
  ]);
});

test('a former address that is the own one is reported too', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic('\n  - "topics/a"') }), [
    'content/topics/a.md:5:5: error: the former address `topics/a` is taken; take it out [unique-id]\n' +
      '  content/topics/a.md:1:1: note: the record that has it',
  ]);
});

test('two records cannot have had one address, nor one record twice', () => {
  assert.deepEqual(
    problemsOf({ 'topics/a.md': topic('[topics/old, topics/old]'), 'topics/b.md': topic('[topics/old]') }),
    [
      'content/topics/a.md:4:27: error: the former address `topics/old` is taken; take it out [unique-id]\n' +
        '  content/topics/a.md:4:15: note: the record that has it',
      'content/topics/b.md:4:15: error: the former address `topics/old` is taken; take it out [unique-id]\n' +
        '  content/topics/a.md:4:15: note: the record that has it',
    ],
  );
});
