// Tests of comparators: equal keys give 0, later keys break ties, text compares by UTF-16 units.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { by, byDescending, compareText } from './order.ts';

test('texts compare by UTF-16 units, and equal texts as 0', () => {
  assert.equal(compareText('a', 'a'), 0);
  assert.deepEqual(['한', 'é', 'b', 'Z', '中'].sort(compareText), ['Z', 'b', 'é', '中', '한']);
});

test('items compare by a key, and items with equal keys as 0 so that sorting keeps their order', () => {
  const items = [
    { name: 'first', count: 2 },
    { name: 'second', count: 10 },
    { name: 'third', count: 2 },
  ];
  assert.equal(by(({ count }: { count: number }) => count)({ count: 2 }, { count: 2 }), 0);
  assert.deepEqual(
    items.toSorted(by(({ count }) => count)).map(({ name }) => name),
    ['first', 'third', 'second'],
  );
  assert.deepEqual(
    items.toSorted(byDescending(({ count }) => count)).map(({ name }) => name),
    ['second', 'first', 'third'],
  );
});

test('a later key decides only if all earlier ones are equal', () => {
  const rows: [number, string][] = [
    [2, 'b'],
    [1, 'c'],
    [2, 'a'],
  ];
  const order = by<[number, string]>(
    ([count]) => -count,
    ([, name]) => name,
  );
  assert.deepEqual(rows.toSorted(order), [
    [2, 'a'],
    [2, 'b'],
    [1, 'c'],
  ]);
});
