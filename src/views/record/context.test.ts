// Tests of the record context: sources are numbered once, and marks use these numbers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf, recordIn } from '../../../tests/context.ts';
import { marksFor } from './context.ts';

test('sources, their numbers and their labels agree', () => {
  const [, page] = pageOf(contextOf(), 'agreements', '2030-03-01-example');
  assert.deepEqual(
    [...page.numbers.values()],
    page.sources.map(({ number }) => number),
  );
  assert.deepEqual(
    page.labels,
    page.sources.map(({ label }) => label),
  );
  assert.ok(page.labels.length > 1);
});

test('marks are the numbers of the supporting sources, each once, in order', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace(
        'disagreements:',
        '  - source: gazette\n    locator: paragraph 9\n    supports: [parties]\ndisagreements:',
      ),
  });
  const record = recordIn(ctx, 'agreements', '2030-03-01-example');
  const numbers = new Map([
    ['daily', 1],
    ['gazette', 2],
  ]);
  assert.deepEqual(marksFor(record, 'parties.example-cn', { numbers }), [1, 2]);
  assert.deepEqual(marksFor(record, 'ends', { numbers }), []);
  assert.deepEqual(marksFor(record, 'place', { numbers: new Map() }), []);
});
