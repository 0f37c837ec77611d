// Tests of the rule conveyed-by, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('conveyed-by');

const statement = 'statements/2030-03-01-remarks.md';
const missing =
  "content/statements/2030-03-01-remarks.md:15:1: error: `conveyedBy` is missing, and no source cited comes from the speaker's side; name who reports it [conveyed-by]";

const source = (grade: string, more = ''): string =>
  `---\ntitle: 기사\nsummary: a\npublisher: b\nurlNote: c\nlanguage: ko\ngrade: ${grade}\ngradeReason: d\n${more}---\n`;

/**
 * The lines about a Korean speaker's remarks without `conveyedBy`, which cite the source `daily`, with these further
 * files.
 */
const linesOf = (files: Readonly<Record<string, Change>> = {}): string[] =>
  problemsOf({ [statement]: (text) => text.replace(/conveyedBy:\n.*\n.*\n/, ''), ...files });

test('words with a conveyor are good, whatever is cited', () => {
  assert.deepEqual(problemsOf({}), []);
});

test('words that only a newspaper reports are reported at the closing line', () => {
  assert.deepEqual(linesOf(), [missing]);
});

test('an official text, or a source that relays a body of the speaker’s side, is enough', () => {
  assert.deepEqual(linesOf({ 'sources/daily.md': source('official') }), []);
  assert.deepEqual(linesOf({ 'sources/daily.md': source('press', 'relays: example-kr\n') }), []);
});

test('a source that relays the other side is not enough, even an official one', () => {
  for (const grade of ['press', 'official'])
    assert.deepEqual(linesOf({ 'sources/daily.md': source(grade, 'relays: example-cn\n') }), [missing]);
});

test('a copy counts as its original, at the end of the chain of copies', () => {
  const chain = (last: string) => ({
    'sources/daily.md': source('weak', 'copyOf: middle\n'),
    'sources/middle.md': source('official', 'copyOf: last\n'),
    'sources/last.md': last,
  });
  assert.deepEqual(linesOf(chain(source('official'))), []);
  assert.deepEqual(linesOf(chain(source('press', 'relays: example-kr\n'))), []);
  assert.deepEqual(linesOf(chain(source('official', 'relays: example-cn\n'))), [missing]);
  assert.deepEqual(linesOf(chain(source('press'))), [missing]);
});

test('one speaker whose side published the words is enough, and one source too', () => {
  const change =
    (from: string, to: string): Change =>
    (text) =>
      text.replace(/conveyedBy:\n.*\n.*\n/, '').replace(from, to);
  const both = change('speakers:', 'speakers:\n  - {side: cn, group: 대변인}');
  const relays = { 'sources/daily.md': source('press', 'relays: example-cn\n') };
  assert.deepEqual(problemsOf({ ...relays, [statement]: both }), []);
  const second = change('sources:', 'sources:\n  - {source: gazette, locator: headline}');
  assert.deepEqual(problemsOf({ [statement]: second }), []);
});

test('a broken, missing or circular source causes no further problem', () => {
  assert.deepEqual(linesOf({ 'sources/daily.md': '' }), []);
  assert.deepEqual(linesOf({ 'sources/daily.md': null }), []);
  const circle = {
    'sources/daily.md': source('weak', 'copyOf: a\n'),
    'sources/a.md': source('weak', 'copyOf: daily\n'),
  };
  assert.deepEqual(linesOf(circle), []);
});
