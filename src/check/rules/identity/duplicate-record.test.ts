// Tests of the rule duplicate-record, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('duplicate-record');

const agreement = String(changedFiles({}).get('agreements/2030-03-01-example.md'));
const source = (publisher: string, published = 'published: 2030-03-01') =>
  `---\ntitle: One headline\nsummary: a\npublisher: ${publisher}\n${published}\nurlNote: b\nlanguage: en\ngrade: press\ngradeReason: c\n---\n`;
const topic = (title: string) => `---\ntitle: ${title}\nsummary: b\n---\n`;

test('records that differ in title, date or kind are good', () => {
  assert.deepEqual(
    problemsOf({
      'agreements/2030-03-02-example.md': agreement.replace('signed: 2030-03-01', 'signed: 2030-03-02'),
      'agreements/2030-03-01-other.md': agreement.replace('title: Example', 'title: Other'),
      'topics/memorandum.md': topic('Example memorandum'),
    }),
    [],
  );
});

test('a second record with the same title and date is reported at its title, with the first', () => {
  const other = agreement
    .replace('title: Example memorandum', 'summary: A.\ntitle: Example memorandum')
    .replace(/summary: The.*\n/, '');
  assert.deepEqual(problemsOf({ 'agreements/2030-03-01-same.md': other }), [
    'content/agreements/2030-03-01-same.md:3:8: error: `title` is `Example memorandum`, which another record of `2030-03-01` has too; merge the two, or make their titles differ [duplicate-record]\n  content/agreements/2030-03-01-example.md:2:8: note: the other record',
  ]);
});

test('undated records are compared by title, ignoring capitals, spaces and width', () => {
  assert.deepEqual(
    problemsOf({ 'topics/more.md': topic('"ＥＸＡＭＰＬＥＳ"'), 'topics/other.md': topic('Other  examples') }),
    [
      'content/topics/more.md:2:8: error: `title` is `ＥＸＡＭＰＬＥＳ`, which another record has too; merge the two, or make their titles differ [duplicate-record]\n  content/topics/examples.md:2:8: note: the other record',
    ],
  );
  assert.deepEqual(problemsOf({ 'topics/c.md': topic('한중  무역'), 'topics/d.md': topic('>-\n  한중\n  무역') }), [
    'content/topics/d.md:2:8: error: `title` is `한중 무역`, which another record has too; merge the two, or make their titles differ [duplicate-record]\n  content/topics/c.md:2:8: note: the other record',
  ]);
});

test('one headline from two publishers is two sources; from one publisher, a duplicate', () => {
  assert.deepEqual(problemsOf({ 'sources/a.md': source('A'), 'sources/b.md': source('B') }), []);
  assert.deepEqual(
    problemsOf({ 'sources/a.md': source('A'), 'sources/a-2.md': source('A', 'published: 2030-03') }),
    [],
  );
  assert.deepEqual(problemsOf({ 'sources/a.md': source('A'), 'sources/b.md': source('A') }), [
    'content/sources/b.md:2:8: error: `title` is `One headline`, which another record of `2030-03-01` has too; merge the two, or make their titles differ [duplicate-record]\n  content/sources/a.md:2:8: note: the other record',
  ]);
});

test('a body that took an earlier name is a different body', () => {
  const body = (valid: string) =>
    `---\ntitle: Ministry\nsummary: a\ntype: ministry\nside: kr\nvalid: {${valid}}\n---\n`;
  const twice = {
    'organizations/0.md': body('to: 1998'),
    'organizations/a.md': body('to: 2008'),
    'organizations/b.md': body('from: 2026-01-02'),
  };
  assert.deepEqual(problemsOf(twice), []);
  assert.deepEqual(problemsOf({ ...twice, 'organizations/c.md': body('from: 2026-01-02, to: 2028') }), [
    'content/organizations/c.md:2:8: error: `title` is `Ministry`, which another record of `2026-01-02` has too; merge the two, or make their titles differ [duplicate-record]\n  content/organizations/b.md:2:8: note: the other record',
  ]);
});
