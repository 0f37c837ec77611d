// Tests of the links to the previous and next record of the same kind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { neighboursInTime } from './in-time.ts';

const remarks = (made: string): string =>
  `---\ntitle: Of ${made}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, form, made, speakers]\n---\n`;

const ctx = contextOf({ 'statements/1992-a.md': remarks('1992'), 'statements/2031-a.md': remarks('2031-01') });

const stepsOf = (permalink: string): string[] => {
  const record = ctx.graph.find(permalink);
  assert.ok(record);
  return neighboursInTime(record, ctx).map(({ rel, label, to, date }) => `${rel}: ${label} ${to.href} ${date}`);
};

test('a statement links to the previous and the next one', () => {
  assert.deepEqual(stepsOf('statements/2030-03-01-remarks'), [
    'prev: Previous statement /statements/1992-a/ 1992',
    'next: Next statement /statements/2031-a/ January 2031',
  ]);
});

test('the first and last records have one link, single and undated ones none', () => {
  assert.deepEqual(stepsOf('statements/1992-a'), ['next: Next statement /statements/2030-03-01-remarks/ 1 March 2030']);
  assert.equal(stepsOf('statements/2031-a').length, 1);
  assert.deepEqual(stepsOf('agreements/2030-03-01-example'), []);
  assert.deepEqual(stepsOf('topics/examples'), []);
});
