// What is asked of a list: it goes into the address and comes back, and keeps and orders the right rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatListState, isKept, orders, parseListState, type Row, sortRows } from './state.ts';

const row = (title: string, more: Partial<Row> = {}): Row => ({
  title,
  iso: '2026-01-05',
  rank: 0,
  side: ['KR', 'CN'],
  what: 'Treaty',
  status: 'Signed',
  support: 'official',
  ...more,
});

const rows = [
  row('Food safety', { iso: '2026-01-05', rank: 3 }),
  row('Visas', { iso: '2015', rank: 1, side: ['CN'], support: 'one outlet' }),
  row('Airways', { iso: '', rank: 2, what: 'Protocol' }),
];

const kept = (query: string): string[] => {
  const state = parseListState(query);
  return sortRows(rows, state.order)
    .filter((one) => isKept(one, state))
    .map(({ title }) => title);
};

test('words and filters are all to be met', () => {
  assert.deepEqual(kept(''), ['Food safety', 'Visas', 'Airways']);
  assert.deepEqual(kept('words=SAFETY+food'), ['Food safety']);
  assert.deepEqual(kept('words=safety+visas'), []);
  assert.deepEqual(kept('side=KR'), ['Food safety', 'Airways']);
  assert.deepEqual(kept('side=KR&what=Protocol&status=Signed&support=official'), ['Airways']);
});

test('rows are ordered, undated ones last', () => {
  assert.deepEqual(kept('order=newest'), ['Food safety', 'Visas', 'Airways']);
  assert.deepEqual(kept('order=oldest'), ['Visas', 'Food safety', 'Airways']);
  assert.deepEqual(kept('order=title'), ['Airways', 'Food safety', 'Visas']);
  assert.deepEqual(kept('order=support'), ['Visas', 'Airways', 'Food safety']);
  assert.deepEqual(kept('order=constructor'), ['Food safety', 'Visas', 'Airways']);
});

test('the address brings back what was asked', () => {
  assert.equal(formatListState(parseListState('words=&order=groups')), '');
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      text,
      fc.constantFrom(...orders),
      (words, side, what, status, support, order) => {
        const state = { words, filters: { side, what, status, support }, order };
        assert.deepEqual(parseListState(formatListState(state)), state);
      },
    ),
    { seed: 8 },
  );
});
