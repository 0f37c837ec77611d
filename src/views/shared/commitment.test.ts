// Tests of commitments in lists: due dates never claim more than was searched.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { commitmentView, dueSentence } from './commitment.ts';

const file = 'commitments/meet-every-year.md';

const dueWith = (change: Change, today = '2030-06-01'): string => {
  const ctx = contextOf({ [file]: change }, '/', today);
  return dueSentence(recordIn(ctx, 'commitments', 'meet-every-year'), ctx);
};

const due = (date: string): Change => swap('due: 2030-12-31', `due: ${date}`);
const unlooked: Change = (text) => text.replace(/looked:\n.*\n.*\n/, '');

test('a due date before the end of the search gives both days', () => {
  assert.equal(dueWith(due('2030-04-30')), 'Due 30 April 2030; looked to 1 May 2030.');
  assert.equal(dueWith(due('2030-04')), 'Due April 2030; looked to 1 May 2030.');
});

test('a due date after the end of the search says that the search does not reach it', () => {
  assert.equal(dueWith(due('2030-05-02')), 'Due 2 May 2030; looked only to 1 May 2030.');
  assert.equal(dueWith(due('2030')), 'Due 2030; looked only to 1 May 2030.');
});

test('a due date without a search says so', () => {
  assert.equal(dueWith(unlooked), 'Due 31 December 2030; not yet looked for.');
});

test('a missing due date gives the end of the search, or nothing without one', () => {
  const undated = (text: string) => text.replace('due: 2030-12-31\n', '').replace('by, due]', 'by]');
  assert.equal(dueWith(undated), 'No date given; looked to 1 May 2030.');
  assert.equal(
    dueWith((text) => undated(text).replace(/looked:\n.*\n.*\n/, '')),
    '',
  );
});

test('no commitment is ever called overdue or missed, whatever the date', () => {
  const changes = [due('1992'), due('2030-04-30'), due('2031'), unlooked];
  for (const change of changes) {
    for (const today of ['2030-01-01', '2030-06-01', '2099-12-31']) {
      assert.doesNotMatch(dueWith(change, today), /overdue|late|missed|no evidence|broken|fail|not kept/i);
      assert.equal(dueWith(change, today), dueWith(change, '2030-06-01'));
    }
  }
});

test('a row has the state, strength and last event', () => {
  const history =
    'history:\n  - on: 2030-04-01\n    status: under-way\n    note: It began.\n  - on: 2030-04\n    status: partly-kept\n    note: Half was done.\n';
  const ctx = contextOf(
    { [file]: (text) => text.replace('looked:\n', `${history}looked:\n`).replace('by, due]', 'by, due, history]') },
    '/sub',
  );
  assert.deepEqual(commitmentView(recordIn(ctx, 'commitments', 'meet-every-year'), ctx), {
    href: '/sub/commitments/meet-every-year/',
    title: 'Meet every year',
    status: 'partly-kept',
    statusText: 'Partly kept',
    strength: 'pledge',
    due: 'Due 31 December 2030; looked only to 1 May 2030.',
    latest: 'April 2030: Half was done.',
  });
});

test('a row without events is open and has no last event', () => {
  const ctx = contextOf();
  const { status, latest } = commitmentView(recordIn(ctx, 'commitments', 'meet-every-year'), ctx);
  assert.deepEqual([status, latest], ['open', '']);
});
