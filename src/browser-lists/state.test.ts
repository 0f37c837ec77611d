// Tests of the list state: filtering, sorting, and the round trip through the address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listOrders } from '../model/list-query.ts';
import { formatListState, isKept, parseListState, type Row, sortRows } from './state.ts';

const row = (
  title: string,
  { iso = '2026-01-05', rank = 0, ...filters }: Partial<Omit<Row, 'filters'> & Row['filters']> = {},
): Row => ({
  title,
  iso,
  rank,
  filters: { side: ['kr', 'cn'], what: ['treaty'], status: ['signed'], support: ['official'], ...filters },
});

const rows = [
  row('Food safety', { iso: '2026-01-05', rank: 3 }),
  row('Visas', { iso: '2015', rank: 1, side: ['cn'], support: ['one-outlet'] }),
  row('Airways', { iso: '', rank: 2, what: ['protocol'] }),
];

const kept = (query: string): string[] => {
  const state = parseListState(query);
  return sortRows(rows, state.order)
    .filter((one) => isKept(one, state))
    .map(({ title }) => title);
};

test('a row must match every word and every filter', () => {
  assert.deepEqual(kept(''), ['Food safety', 'Visas', 'Airways']);
  assert.deepEqual(kept('words=SAFETY+food'), ['Food safety']);
  assert.deepEqual(kept('words=safety+visas'), []);
  assert.deepEqual(kept('side=kr'), ['Food safety', 'Airways']);
  assert.deepEqual(kept('side=kr&what=protocol&status=signed&support=official'), ['Airways']);
});

test('rows are sorted, undated ones last', () => {
  assert.deepEqual(kept('order=newest'), ['Food safety', 'Visas', 'Airways']);
  assert.deepEqual(kept('order=oldest'), ['Visas', 'Food safety', 'Airways']);
  assert.deepEqual(kept('order=title'), ['Airways', 'Food safety', 'Visas']);
  assert.deepEqual(kept('order=support'), ['Visas', 'Airways', 'Food safety']);
  assert.deepEqual(kept('order=constructor'), ['Food safety', 'Visas', 'Airways']);
});

test('a state can be read back from its address', () => {
  assert.equal(formatListState(parseListState('words=&order=groups')), '');
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      text,
      fc.constantFrom(...listOrders),
      (words, side, what, status, support, order) => {
        const state = { words, filters: { side, what, status, support }, order };
        assert.deepEqual(parseListState(formatListState(state)), state);
      },
    ),
    { seed: 8 },
  );
});
