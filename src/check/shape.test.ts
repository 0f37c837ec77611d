// Tests of the schema rule: missing, mistyped, misspelt and out-of-range values, by printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../tests/tree.ts';

const problemsOf = problemsBy('schema', 'front-matter');

const agreement = 'agreements/2030-03-01-example.md';
const meeting = 'meetings/2030-03-01-summit.md';
const topic = 'topics/examples.md';

const topicOf = (frontMatter: string) => ({ [topic]: `---\n${frontMatter}\n---\n` });

test('a missing field is reported at the closing line, or at the item that lacks it', () => {
  assert.deepEqual(problemsOf(topicOf('title: a')), [
    'content/topics/examples.md:3:1: error: `summary` is missing; add it [schema]',
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('  - side: cn\n    organization', '  - organization') }), [
    'content/agreements/2030-03-01-example.md:24:5: error: `parties.1.side` is missing; add it [schema]',
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('  availability: not-found\n', '') }), [
    'content/agreements/2030-03-01-example.md:27:3: error: `text.availability` is missing; add it [schema]',
  ]);
});

test('a value of the wrong type is reported with the type expected', () => {
  assert.deepEqual(problemsOf(topicOf('title: [a]\nsummary: {b: c}\naliases: 한글\nlooked: ""\nnotFound: [x]')), [
    'content/topics/examples.md:2:8: error: `title` is a list; expected text [schema]',
    'content/topics/examples.md:3:10: error: `summary` is a map; expected text [schema]',
    'content/topics/examples.md:4:10: error: `aliases` is `한글`; expected a list [schema]',
    'content/topics/examples.md:5:9: error: `looked` is ``; expected a map of keys and values [schema]',
    'content/topics/examples.md:6:12: error: `notFound.0` is `x`; expected a map of keys and values [schema]',
  ]);
});

test('front matter that is not a map is reported as a whole', () => {
  const wrong = (place: string, what: string) => [
    `content/topics/examples.md:${place}: error: the front matter is ${what}; expected a map of keys and values [schema]`,
  ];
  assert.deepEqual(problemsOf({ [topic]: '---\n---\n' }), wrong('2:1', 'empty'));
  assert.deepEqual(problemsOf(topicOf('# only a remark')), wrong('3:1', 'empty'));
  assert.deepEqual(problemsOf(topicOf('- title')), wrong('3:1', 'a list'));
  assert.deepEqual(problemsOf(topicOf('title')), wrong('3:1', '`title`'));
});

test('a value outside a list is reported with the list, and with the nearest value if one is near', () => {
  assert.deepEqual(problemsOf({ 'organizations/example-kr.md': swap('side: kr', 'side: jp') }), [
    'content/organizations/example-kr.md:5:7: error: `side` is `jp`; expected one of `kr`, `cn`, `other` [schema]',
  ]);
  assert.deepEqual(problemsOf({ 'organizations/example-kr.md': swap('side: kr', 'side: otehr') }), [
    'content/organizations/example-kr.md:5:7: error: `side` is `otehr`; expected one of `kr`, `cn`, `other`; did you mean `other`? [schema]',
  ]);
});

test('an empty value, a long one and an empty list have messages of their own', () => {
  const long = '가나 '.repeat(101).trim();
  assert.deepEqual(problemsOf(topicOf(`title:\nsummary: >-\n  ${long}\naliases: ["", b]`)), [
    'content/topics/examples.md:2:1: error: `title` is empty; write it or leave the key out [schema]',
    'content/topics/examples.md:3:10: error: `summary` is longer than 300 characters; shorten it [schema]',
    'content/topics/examples.md:5:11: error: `aliases.0` is empty; write it or leave the key out [schema]',
  ]);
  const bare = { 'commitments/meet-every-year.md': (text: string) => text.replace(/by:\n[\s\S]*?due/, 'by: []\ndue') };
  assert.deepEqual(problemsOf(bare), [
    'content/commitments/meet-every-year.md:6:5: error: `by` is empty; name who is to act [schema]',
  ]);
});

test('problems of the record as a whole are reported at its closing line', () => {
  assert.deepEqual(problemsOf({ 'sources/daily.md': swap('url: https://example.org/daily\n', '') }), [
    'content/sources/daily.md:9:1: error: the record has neither `url` nor `urlNote`; give the address or say why there is none [schema]',
  ]);
});

test('counts, times, quotations and former addresses have messages of their own', () => {
  assert.deepEqual(problemsOf({ [meeting]: swap('counted: 1', 'counted: one') }), [
    'content/meetings/2030-03-01-summit.md:18:14: error: `documents.0.counted` is not a whole number; write it in digits [schema]',
  ]);
  assert.deepEqual(problemsOf({ [meeting]: swap('place:', 'time: {start: "24:00", zone: Asia/Seoul}\nplace:') }), [
    'content/meetings/2030-03-01-summit.md:8:15: error: `time.start` is not a time; write it as 16:47 [schema]',
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('The two ministries signed', '谅'.repeat(61)) }), [
    'content/agreements/2030-03-01-example.md:33:12: error: `sources.0.quote` is longer than 25 words (60 characters in Chinese); quote less [schema]',
  ]);
  assert.deepEqual(problemsOf(topicOf('title: a\nsummary: b\nformerPaths: [topics/old, ../etc]')), [
    'content/topics/examples.md:4:27: error: `formerPaths.1` is not an address; write it as kind/id, like `meetings/2026-01-05-summit` [schema]',
  ]);
});

test('an unreadable file gives one problem and no others', () => {
  assert.deepEqual(problemsOf({ [topic]: '' }), [
    'content/topics/examples.md:1:1: error: the file is empty; begin with `---`, the fields, and `---` [front-matter]',
  ]);
});
