// Filters of a list: only where there is a choice, and never more values than can be read over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import type { ListItem } from '../shared/list-item.ts';
import { buildListFilters } from './filters.ts';

const item = (more: Partial<ListItem>): ListItem => ({
  ...{
    kind: 'agreements',
    href: '/',
    title: 'One',
    date: '',
    iso: '',
    sides: ['kr'],
    what: 'Treaty',
    status: '',
    isWithdrawn: false,
    rank: 0,
  },
  ...more,
});

test('a filter has the values that differ, each once and in order', () => {
  const items = [item({ sides: ['kr', 'cn'] }), item({ what: 'Protocol' }), item({ what: 'Contract', status: '' })];
  assert.deepEqual(
    buildListFilters(items, contextOf()).map(({ name, options }) => [name, options]),
    [
      ['side', ['China', 'Korea']],
      ['what', ['Contract', 'Protocol', 'Treaty']],
    ],
  );
});

test('seventeen values are no filter', () => {
  const items = Array.from({ length: 17 }, (_, index) => item({ what: `Sort ${index}` }));
  assert.deepEqual(buildListFilters(items, contextOf()), []);
  assert.equal(buildListFilters(items.slice(1), contextOf()).length, 1);
});

test('what is withdrawn is found by that state, and gives no other filter a value', () => {
  const gone = item({ isWithdrawn: true, status: 'Withdrawn', what: 'Protocol', sides: ['cn'] });
  assert.deepEqual(
    buildListFilters([item({ status: 'Signed' }), gone], contextOf()).map(({ name, options }) => [name, options]),
    [['status', ['Signed', 'Withdrawn']]],
  );
});
