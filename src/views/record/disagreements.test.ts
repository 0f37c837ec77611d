// Tests of disagreements: every value with its sources, the one we use, and why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import { numberSources } from '../shared/source-list.ts';
import { disagreementViews } from './disagreements.ts';

const viewsWith = (change?: Change) => {
  const ctx = contextOf(change === undefined ? {} : { 'agreements/2030-03-01-example.md': change });
  return disagreementViews(...pageOf(ctx, 'agreements', '2030-03-01-example'));
};

test('a disagreement shows every value with its publishers', () => {
  assert.deepEqual(viewsWith(), [
    {
      heading: 'Sources disagree: on which day it was signed',
      values: [
        { value: '1 March 2030', publishers: 'Government', marks: [1] },
        { value: '2 March 2030', publishers: 'Rumour', marks: [3] },
      ],
      used: '1 March 2030',
      reason: 'The gazette is official.',
    },
  ]);
});

test('a source cited twice for a value is named and numbered once', () => {
  const [view] = viewsWith((text) =>
    text.replace(
      '          - source: rumour\n',
      '          - source: daily\n            locator: caption\n          - source: daily\n            locator: headline\n          - source: rumour\n',
    ),
  );
  assert.deepEqual(view?.values[1], { value: '2 March 2030', publishers: 'Example Daily and Rumour', marks: [2, 3] });
});

test('the marks are numbers of the record’s own list of sources', () => {
  const ctx = contextOf();
  const [record, page] = pageOf(ctx, 'agreements', '2030-03-01-example');
  const listed = new Set(numberSources(record, ctx).values());
  const marks = disagreementViews(record, page).flatMap(({ values }) => values.flatMap((value) => value.marks));
  assert.deepEqual(
    marks.filter((mark) => !listed.has(mark)),
    [],
  );
});

test('a record whose sources agree has none', () => {
  const ctx = contextOf();
  assert.deepEqual(disagreementViews(...pageOf(ctx, 'people', 'hong-gil-dong')), []);
});
