// Tests of values at a path: only own values count, and replacing leaves the original unchanged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueAt, withValueAt } from './at.ts';

const data = { parties: [{ side: 'kr' }, { side: 'cn' }], signed: '2030' };

test('a path gives its value, or undefined if there is none', () => {
  assert.equal(valueAt(data, []), data);
  assert.equal(valueAt(data, ['parties', 1, 'side']), 'cn');
  for (const at of [['parties', 2, 'side'], ['signed', 0, 'x'], ['absent'], ['constructor'], ['__proto__']])
    assert.equal(valueAt(data, at), undefined, at.join('.'));
});

test('a value is replaced in a copy', () => {
  assert.deepEqual(withValueAt(data, ['parties', 1, 'side'], 'other'), {
    parties: [{ side: 'kr' }, { side: 'other' }],
    signed: '2030',
  });
  assert.equal(data.parties[1]?.side, 'cn');
  assert.deepEqual(withValueAt({}, ['looked', 'on'], '2030-01-01'), { looked: { on: '2030-01-01' } });
  assert.equal(withValueAt(data, [], 'all'), 'all');
});

test('a key that every object inherits is replaced like any other key', () => {
  const changed = withValueAt(JSON.parse('{"__proto__": {"a": "1"}}'), ['__proto__', 'a'], '2');
  assert.equal(JSON.stringify(changed), '{"__proto__":{"a":"2"}}');
});
