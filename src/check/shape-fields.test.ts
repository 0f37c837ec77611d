// Tests of the rules unknown-key, date and url, by their printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../tests/tree.ts';

const problemsOf = problemsBy('schema', 'unknown-key', 'date', 'url');

const agreement = 'agreements/2030-03-01-example.md';
const topic = 'topics/examples.md';

const topicOf = (frontMatter: string) => ({ [topic]: `---\n${frontMatter}\n---\n` });

test('a misspelt key is reported at the key, with the field it may mean', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('place: Ex', 'plaec: Ex') }), [
    'content/agreements/2030-03-01-example.md:15:1: error: `plaec` is not a field here; did you mean `place`? [unknown-key]',
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('      office:', '      ofice:') }), [
    'content/agreements/2030-03-01-example.md:23:7: error: `ofice` is not a field here; did you mean `office`? [unknown-key]',
  ]);
});

test('for a key unlike any field, all fields are listed', () => {
  const flow = 'title: a\nsummary: b\nwithdrawn: {on: 2030-01-01, "理由": c, reason: d}';
  assert.deepEqual(problemsOf(topicOf(flow)), [
    'content/topics/examples.md:4:29: error: `理由` is not a field here; use one of `on`, `reason` [unknown-key]',
  ]);
});

test('every unknown key of a file is reported, on the first line and on the last', () => {
  assert.deepEqual(problemsOf(topicOf('titel: a\ntitle: a\nsummary: b\nbraoder: c')), [
    'content/topics/examples.md:2:1: error: `titel` is not a field here; did you mean `title`? [unknown-key]',
    'content/topics/examples.md:5:1: error: `braoder` is not a field here; did you mean `broader`? [unknown-key]',
  ]);
});

test('a key named like a property of JavaScript objects is an ordinary unknown key', () => {
  const lines = problemsOf(topicOf('title: a\nsummary: b\n__proto__: {broader: x}\nconstructor: y'));
  assert.deepEqual(
    lines.map((line) => line.replace(/;.*\[/, '; [')),
    [
      'content/topics/examples.md:4:1: error: `__proto__` is not a field here; [unknown-key]',
      'content/topics/examples.md:5:1: error: `constructor` is not a field here; [unknown-key]',
    ],
  );
});

test('a day that does not exist is reported at its place', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('signed: 2030-03-01', 'signed: 2030-02-30') }), [
    'content/agreements/2030-03-01-example.md:14:9: error: `signed` is `2030-02-30`, which is not a calendar date; write an existing day as YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known [date]',
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('    on: 2030-06-01\nsources', '    on: "2030-06"\nsources') }), [
    'content/agreements/2030-03-01-example.md:29:9: error: `text.looked.on` is `2030-06`, which is not a calendar date; write an existing day as YYYY-MM-DD [date]',
  ]);
});

test('a year and a month are dates; a date in words is not, and the format is shown', () => {
  assert.deepEqual(problemsOf({ 'mechanisms/example-dialogue.md': swap('2030\n', '2030-02\n') }), []);
  assert.deepEqual(problemsOf({ 'mechanisms/example-dialogue.md': swap('2030\n', '>-\n  2030년\n  3월 1일\n') }), [
    'content/mechanisms/example-dialogue.md:5:14: error: `established` is `2030년 3월 1일`, which is not a calendar date; write `2030-03-01` [date]',
  ]);
});

test('dates are located with Windows line endings and after a byte order mark', () => {
  const windows = '\ufeff---\r\ntitle: a\r\nsummary: b\r\nchanges: [{note: 한글, on: 2030-13-01}]\r\n---\r\n';
  assert.deepEqual(problemsOf({ [topic]: new TextEncoder().encode(windows) }), [
    'content/topics/examples.md:4:26: error: `changes.0.on` is `2030-13-01`, which is not a calendar date; write an existing day as YYYY-MM-DD [date]',
  ]);
});

test('an address that is not a complete web address is reported at its place', () => {
  assert.deepEqual(problemsOf({ 'sources/daily.md': swap('https://example.org/daily', 'javascript:alert(1)') }), [
    'content/sources/daily.md:5:6: error: `url` is `javascript:alert(1)`, which is not a web address; write it in full, beginning http:// or https:// [url]',
  ]);
  const line = problemsOf({
    'organizations/example-kr.md': swap('side: kr', `side: kr\nwebsite: www.${'x'.repeat(90)}.kr`),
  });
  assert.deepEqual(line, [
    `content/organizations/example-kr.md:6:10: error: \`website\` is \`www.${'x'.repeat(75)}…\`, which is not a web address; write it in full, beginning http:// or https:// [url]`,
  ]);
});
