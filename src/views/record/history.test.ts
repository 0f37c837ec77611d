// Tests of histories: each event has its date, words, note, marks and the record that shows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../tests/context.ts';
import { historyView } from './history.ts';

test('an event of a commitment is named by its status and links to the record that shows it', () => {
  const history =
    'history:\n  - on: 2030-04\n    status: under-way\n    note: Begun.\n  - on: 2030-04-20\n    status: kept\n    met: meetings/2030-03-01-summit\n    note: Done.\n';
  const ctx = contextOf(
    {
      'commitments/meet-every-year.md': (text) =>
        text.replace('looked:\n', `${history}looked:\n`).replace('by, due]', 'by, due, history]'),
    },
    '/sub',
  );
  assert.deepEqual(historyView(...pageOf(ctx, 'commitments', 'meet-every-year')), [
    { date: 'April 2030', event: 'Under way', note: 'Begun.', met: undefined, marks: [1] },
    {
      date: '20 April 2030',
      event: 'Kept',
      note: 'Done.',
      met: { text: 'Example summit', href: '/sub/meetings/2030-03-01-summit/' },
      marks: [1],
    },
  ]);
});

test('an event of an agreement is named by its own word and has the marks of its own citation', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text
        .replace(
          'disagreements:',
          '  - source: daily\n    locator: caption\n    supports: [history.2030-05]\ndisagreements:',
        )
        .replace(
          'checked:',
          'history:\n  - on: 2030-05\n    event: amended\n    note: One article was changed.\nchecked:',
        ),
  });
  assert.deepEqual(historyView(...pageOf(ctx, 'agreements', '2030-03-01-example')), [
    { date: 'May 2030', event: 'Amended', note: 'One article was changed.', met: undefined, marks: [2] },
  ]);
});

test('records without events and records of other kinds have no history', () => {
  const ctx = contextOf();
  assert.deepEqual(historyView(...pageOf(ctx, 'agreements', '2030-03-01-example')), []);
  assert.deepEqual(historyView(...pageOf(ctx, 'meetings', '2030-03-01-summit')), []);
});
