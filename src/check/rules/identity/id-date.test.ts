// Tests of the rule id-date, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('id-date');

const permalinks = String(changedFiles({}).get('permalinks.txt'));
const statement = (made: string) =>
  `---\ntitle: a\nsummary: b\nform: speech\nmade: ${made}\nspeakers: [{side: kr}]\n---\n`;
const meeting = '---\ntitle: a\nsummary: b\nformat: talks\noccurrence: announced\n---\n';

/** The lines about new records, whose addresses are not yet published. */
const linesOfNew = (files: Readonly<Record<string, string>>) => problemsOf({ ...files, 'permalinks.txt': permalinks });

test('an id begins with the date of its record, or with the start of that date', () => {
  assert.deepEqual(
    linesOfNew({
      'statements/2031-05-06-a.md': statement('2031-05-06'),
      'statements/2031-05-b.md': statement('2031-05-06'),
      'statements/2031-c.md': statement('2031-05'),
      'statements/2031-d.md': statement('2031'),
      'meetings/undated-a.md': meeting,
    }),
    [],
  );
});

test('another date, or a more exact one than is known, is reported at the date, with the right name', () => {
  assert.deepEqual(linesOfNew({ 'statements/2031-05-06-a-talk.md': statement('2031-05-07') }), [
    'content/statements/2031-05-06-a-talk.md:5:7: error: `made` is `2031-05-07`, but the id begins differently; name the file `2031-05-07-a-talk.md` [id-date]',
  ]);
  assert.deepEqual(linesOfNew({ 'statements/2031-05-06-a.md': statement('"2031"') }), [
    'content/statements/2031-05-06-a.md:5:7: error: `made` is `2031`, but the id begins differently; name the file `2031-a.md` [id-date]',
  ]);
});

test('an undated id of a dated record is reported, and a dated id of an undated record too', () => {
  assert.deepEqual(linesOfNew({ 'statements/undated-a.md': statement('2031-05'), 'meetings/2031-05-b.md': meeting }), [
    'content/meetings/2031-05-b.md:1:1: error: the id `2031-05-b` begins with a date, but the record has none; name the file `undated-b.md` [id-date]',
    'content/statements/undated-a.md:5:7: error: `made` is `2031-05`, but the id begins differently; name the file `2031-05-a.md` [id-date]',
  ]);
});

test('a published id stays when the date is corrected', () => {
  assert.deepEqual(problemsOf({ 'statements/2031-05-06-a.md': statement('2031-05-07') }), []);
  const windows = { 'permalinks.txt': `${permalinks}statements/2031-05-06-a \n`.replaceAll('\n', '\r\n') };
  assert.deepEqual(problemsOf({ 'statements/2031-05-06-a.md': statement('2031-05-07'), ...windows }), []);
});

test('kinds without a date in the id, broken records and invalid names are left to other rules', () => {
  assert.deepEqual(
    linesOfNew({
      'sources/2031-x.md':
        '---\ntitle: a\nsummary: b\npublisher: c\npublished: 2030\nurlNote: d\nlanguage: en\ngrade: weak\ngradeReason: e\n---\n',
      'statements/2031-05-06-a.md': statement('2031-02-30'),
      'statements/A talk.md': statement('2031-05-07'),
    }),
    [],
  );
});
