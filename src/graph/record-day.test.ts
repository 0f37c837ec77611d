// Tests of the day on which a record last changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { recordDay } from './record-day.ts';

const dayOf = (fields: string): string =>
  recordDay(
    recordIn(contextOf({ 'topics/a.md': `---\ntitle: A\nsummary: b\n${fields}---\n` }), 'topics', 'a'),
    '2031-01-01',
  );

test('the latest day that a record names', () => {
  assert.equal(dayOf('checked: 2030-01-02\nlooked: { on: 2030-01-01 }\n'), '2030-01-02');
  assert.equal(dayOf('checked: 2030-01-02\nlooked: { on: 2030-01-03, through: 2030-06-01 }\n'), '2030-01-03');
  assert.equal(
    dayOf('checked: 2030-01-02\nchanges: [{ on: 2030-01-05, note: x }, { on: 2030-01-04, note: y }]\n'),
    '2030-01-05',
  );
  assert.equal(dayOf('checked: 2030-01-02\nwithdrawn: { on: 2030-01-06, reason: x }\n'), '2030-01-06');
});

test('the day of the build for a record that names none', () => {
  assert.equal(dayOf(''), '2031-01-01');
});
