// Tests of fixing the small tree: files that change or are left alone, and listed addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, changedFiles, swap } from '../../../tests/tree.ts';
import { parseContent } from '../../source/read-content.ts';
import { formatRecord } from '../record-text/format-record.ts';
import { formatDiff } from './format-diff.ts';
import { planFix } from './plan.ts';
import { fixRecord } from './text.ts';

/** Files of the unchanged tree that already need fixing. */
const known = new Set(planFix('content', changedFiles({})).files.map(({ path }) => path));

const fixIn = (changes: Readonly<Record<string, Change>>, isChosen: (path: string) => boolean = () => true) => {
  const { files, left } = planFix('content', changedFiles(changes), (path) => !known.has(path) && isChosen(path));
  return { texts: Object.fromEntries(files.map(({ path, after }) => [path, after])), left };
};
const permalinks = String(changedFiles({}).get('permalinks.txt'));
const record = (fields: string, body = ''): string => `---\ntitle: Fresh\n${fields}---\n${body}`;
const fixedOf = (text: string, kind: Parameters<typeof fixRecord>[0] = 'topics'): string | undefined => {
  const fixed = fixRecord(kind, text);
  return 'text' in fixed ? fixed.text : undefined;
};

test('keys are sorted at every level, each with its comments', () => {
  const text = `---
# why not
notFound:
# of the list
- looked: # when
    through: 2030-01-02
    # the day
    on: 2030-01-01
  # which
  field: signed

# said to be
title: x
unknown: y
instrument: {b: c, a: d}
---
`;
  const sorted = `---

# said to be
title: x
unknown: y
instrument: {b: c, a: d}
# why not
notFound:
# of the list
- # which
  field: signed
  looked: # when
    # the day
    on: 2030-01-01
    through: 2030-01-02
---
`;
  assert.equal(fixedOf(text, 'agreements'), sorted.replace('---\n\n', '---\n'));
});

test('spacing is tidied, except white space that has a meaning', () => {
  const text =
    '\ufeff---  \r\ntitle: x  \r\n\r\n\r\nsummary: |  \r\n  a  \r\n\r\n  b\r\n\r\n---\t\r\nOne \r\ntwo  \r\nthree\t\r\n\r\n```\r\nx \r\n```'.slice(
      1,
    );
  assert.equal(
    fixedOf(text),
    '---\ntitle: x\n\nsummary: |\n  a  \n\n  b\n---\n\nOne \ntwo  \nthree\t\n\n```\nx \n```\n',
  );
  assert.equal(fixedOf(record('', '\n\n\nOne \n\ntwo  \nthree  \n\n\n')), record('', '\nOne\n\ntwo  \nthree  \n'));
  assert.equal(fixedOf(record('', '   \n\n')), record(''));
});

test('dates are corrected in date fields only, and only to values that the field accepts', () => {
  const text = record(
    'place: 2026-1-5\nsigned: "2026.1.5" # c\nchecked: 2026-1\nchanges: [{on: 2026년 1월 5일, note: 2026-1-5}]\n',
  );
  const corrected = text.replace('"2026.1.5"', '"2026-01-05"').replace('2026년 1월 5일', '2026-01-05');
  assert.equal(fixedOf(text, 'agreements'), corrected.replace(/(place.*\n)(signed.*\n)/, '$2$1'));
  assert.equal(fixedOf(record('published: 2026-1\n'), 'sources'), record('published: 2026-01\n'));
});

test('a file whose meaning would change, or that cannot be read, is left alone', () => {
  // The escaped space at the end of a line is text.
  assert.equal(fixedOf('---\ntitle: "a\\ \n  b"\n---\n'), undefined);
  assert.equal(fixedOf('---\ntitle: [\n---\n'), undefined);
  const { texts, left } = fixIn({
    'topics/examples.md': '---\r\ntitle: [\r\n---\r\n',
    'topics/x.md': new Uint8Array([0xff]),
  });
  assert.deepEqual(texts, {});
  assert.deepEqual(
    left.map(({ path }) => path),
    ['topics/examples.md', 'topics/x.md'],
  );
});

test('missing addresses are listed, except malformed ones', () => {
  const fresh = record('summary: A fresh topic.\n');
  assert.equal(
    fixIn({ 'topics/fresh.md': fresh, 'permalinks.txt': `${permalinks}\n${permalinks}` }).texts['permalinks.txt'],
    changedFiles({ 'topics/fresh.md': fresh }).get('permalinks.txt'),
  );
  const statement = String(changedFiles({}).get('statements/2030-03-01-remarks.md'));
  const misnamed = {
    'statements/2031-01-01-late.md': statement,
    'topics/Fresh.md': fresh,
    'topics/broken.md': record('plaec: x\n'),
  };
  assert.deepEqual(fixIn({ ...misnamed, 'permalinks.txt': permalinks }).texts, {});
});

test('a record as npm run new lays it out needs no fixing', () => {
  const { files } = parseContent('content', changedFiles({}));
  assert.ok(files.length > 10);
  for (const { kind, value, body } of files) {
    const text = formatRecord(kind, value as Record<string, unknown>, body);
    assert.equal(fixedOf(text, kind), text);
  }
});

test('only the chosen files are fixed', () => {
  const windows = swap('\n', '\r\n');
  const changes = { 'topics/examples.md': windows, 'sources/gazette.md': windows, 'permalinks.txt': '' };
  assert.deepEqual(Object.keys(fixIn(changes, (path) => path.startsWith('topics/')).texts), ['topics/examples.md']);
  assert.deepEqual(Object.keys(fixIn(changes).texts).sort(), [
    'permalinks.txt',
    'sources/gazette.md',
    'topics/examples.md',
  ]);
});

test('a diff shows one line of context, and control characters as visible ones', () => {
  const lines = ['--- content/x.md', '+++ content/x.md', '@@ -2,3 +2,3 @@', ' b', '-c␍␛[31m\ufffd', '+c', ' d'];
  assert.equal(formatDiff('content/x.md', 'a\nb\nc\r\x1b[31m\u202e\nd\ne\n', 'a\nb\nc\nd\ne\n'), lines.join('\n'));
});
