// Tests of the rule file-name, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('file-name');

const topic = '---\ntitle: a\nsummary: b\n---\n';
const agreement = `---
title: a
summary: b
instrument: mou
parties: [{side: kr}]
notFound: [{field: signed, looked: {on: 2030-06-01}}]
sources: [{source: gazette, locator: paragraph 1, supports: [summary, instrument, parties]}]
---
`;

const notAnId = (name: string, better = '') =>
  `content/topics/${name}:1:1: error: the file name \`${name}\` is not an id; use lower-case letters, digits and single hyphens${better} [file-name]`;

test('words, digits and single hyphens make a name', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic, 'topics/21st-century-2.md': topic }), []);
});

test('spaces, capitals, doubled or outer hyphens and full stops are reported with a valid name', () => {
  const names = {
    'two words.md': 'two-words',
    'Trade.md': 'trade',
    'a--b.md': 'a-b',
    '-c-.md': 'c',
    'd.e.md': 'd-e',
    'f.de.md': 'f-de',
    'g.KO.md': 'g-ko',
  };
  for (const [name, better] of Object.entries(names))
    assert.deepEqual(problemsOf({ [`topics/${name}`]: topic }), [notAnId(name, `, as in \`${better}.md\``)]);
});

test('a name in another script is reported, without a suggestion if no Latin letter is left', () => {
  assert.deepEqual(problemsOf({ 'topics/무역.md': topic }), [notAnId('무역.md')]);
  assert.deepEqual(problemsOf({ 'topics/무역-trade.md': topic }), [notAnId('무역-trade.md', ', as in `trade.md`')]);
});

test('agreements begin with a full or partial date, then a word', () => {
  const names = ['2030-03-01-a', '2030-03-b', '2030-c', '2024-02-29-d', 'undated-e'];
  assert.deepEqual(problemsOf(Object.fromEntries(names.map((name) => [`agreements/${name}.md`, agreement]))), []);
});

test('an agreement without a date, with an impossible one, or with nothing after it is reported', () => {
  const names = {
    memorandum: 'memorandum',
    '2030-13-01-a': 'a',
    '2030-02-30-b': 'b',
    '2030-3-1-c': 'c',
    '2030-03-01': 'title',
    'undated-2': 'undated-2',
  };
  for (const [name, rest] of Object.entries(names))
    assert.deepEqual(problemsOf({ [`agreements/${name}.md`]: agreement }), [
      `content/agreements/${name}.md:1:1: error: the file name \`${name}.md\` does not begin with a date and a word; name it like \`2026-01-05-${rest}.md\` [file-name]`,
    ]);
});

test('a misplaced file is reported, and is not a record', () => {
  const stray = (path: string) =>
    `content/${path}:1:1: error: the file \`${path}\` is not where a record belongs; move it to <kind>/<id>.md [file-name]`;
  const strays = ['agreements/2030/a.md', 'notes.md', 'topics/a.txt'];
  const permalinks = { 'permalinks.txt': (text: string) => text.replaceAll('\n', '\n\n') };
  assert.deepEqual(
    problemsOf({ ...Object.fromEntries(strays.map((path) => [path, topic])), ...permalinks }),
    strays.map(stray),
  );
});
