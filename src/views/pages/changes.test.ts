// Tests of the page of changes: notes, withdrawals and reviews by day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { buildChanges } from './changes.ts';

const topic = (name: string, fields: string): Record<string, string> => ({
  [`topics/${name}.md`]: `---\ntitle: Topic ${name}\nsummary: b\n${fields}\n---\n`,
});

test('days come newest first, each with its notes, withdrawals and counts', () => {
  const ctx = contextOf({
    ...topic('a', 'checked: 2030-01-02\nchanges: [{ on: 2030-01-01, note: One. }, { on: 2030-01-03, note: Two. }]'),
    ...topic('b', 'checked: 2030-01-02\nwithdrawn: { on: 2030-01-03, reason: Not so. }'),
  });
  const days = buildChanges(ctx).filter(({ iso }) => iso < '2030-02');
  assert.deepEqual(days, [
    {
      iso: '2030-01-03',
      date: '3 January 2030',
      notes: [
        { record: { text: 'Topic a', href: '/topics/a/' }, note: 'Two.' },
        { record: { text: 'Withdrawn: Topic b', href: '/topics/b/' }, note: 'Withdrawn. Not so.' },
      ],
      compared: [],
    },
    { iso: '2030-01-02', date: '2 January 2030', notes: [], compared: [{ text: '2 topics', href: '/topics/' }] },
    {
      iso: '2030-01-01',
      date: '1 January 2030',
      notes: [{ record: { text: 'Topic a', href: '/topics/a/' }, note: 'One.' }],
      compared: [],
    },
  ]);
});
