// Tests of the follow-up page: each commitment once, under its state, by due date.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { buildFollowUp } from './follow-up.ts';

const commitment = (title: string, due: string, status?: string): string =>
  `---\ntitle: ${title}\nsummary: A promise.\nstrength: aim\nmadeIn: agreements/2030-03-01-example\nby:\n  - side: kr\n${due === '' ? '' : `due: ${due}\n`}${status === undefined ? '' : `history:\n  - on: 2030-04-01\n    status: ${status}\n    note: So.\n`}sources:\n  - source: daily\n    locator: caption\n    supports: [summary, strength, by${due === '' ? '' : ', due'}${status === undefined ? '' : ', history'}]\n---\n`;

const groups = (files: Readonly<Record<string, string>> = {}): [string, string[]][] =>
  buildFollowUp(contextOf(files)).map(({ label, items }) => [label, items.map(({ title }) => title)]);

test('states come in a fixed order, open ones first; empty ones are left out', () => {
  assert.deepEqual(
    groups({
      'commitments/a.md': commitment('Gone', '', 'lapsed'),
      'commitments/b.md': commitment('Done', '', 'kept'),
      'commitments/c.md': commitment('Begun', '', 'under-way'),
    }),
    [
      ['Open', ['Meet every year']],
      ['Under way', ['Begun']],
      ['Kept', ['Done']],
      ['Lapsed', ['Gone']],
    ],
  );
});

test('within a state, commitments are sorted by due date, undated ones last, equals by title', () => {
  assert.deepEqual(
    groups({
      'commitments/a.md': commitment('Zeta', '2030-05'),
      'commitments/b.md': commitment('Alpha', '2030-05'),
      'commitments/c.md': commitment('Never due', ''),
      'commitments/d.md': commitment('Long due', '1992'),
    }),
    [['Open', ['Long due', 'Alpha', 'Zeta', 'Meet every year', 'Never due']]],
  );
});

test('a commitment due in a month or a year comes after those due on a day in it', () => {
  assert.deepEqual(
    groups({
      'commitments/a.md': commitment('Of the year', '2029'),
      'commitments/b.md': commitment('Of the month', '2029-01'),
      'commitments/c.md': commitment('Of the day', '2029-01-07'),
    }),
    [['Open', ['Of the day', 'Of the month', 'Of the year', 'Meet every year']]],
  );
});
