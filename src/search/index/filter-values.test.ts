// Tests of filter values: ids, and the state on the day of the build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { withdraw } from '../../../tests/tree.ts';
import { filtersOf } from './filter-values.ts';

test('filters go by ids, year, state of the day of the build, sides and support', () => {
  const ctx = contextOf();
  assert.deepEqual(filtersOf(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx), {
    ministry: ['example-kr', 'example-cn'],
    topic: ['examples'],
    kind: ['agreements'],
    year: ['2030'],
    status: ['signed'],
    side: ['kr', 'cn'],
    support: ['official'],
  });
  const ended = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace('place:', 'ends: 2030-05\nplace:').replace('signed, place', 'signed, ends, place'),
  });
  assert.deepEqual(filtersOf(recordIn(ended, 'agreements', '2030-03-01-example'), ended).status, ['ended']);
});

test('a body is filtered by itself, and a source by nothing but its kind', () => {
  const ctx = contextOf();
  assert.deepEqual(filtersOf(recordIn(ctx, 'organizations', 'example-kr'), ctx).ministry, ['example-kr']);
  const { kind, ...others } = filtersOf(recordIn(ctx, 'sources', 'daily'), ctx);
  assert.deepEqual(kind, ['sources']);
  assert.deepEqual(Object.values({ ...others, year: [] }).flat(), []);
});

test('a withdrawn record has that state and no other value that a count would include', () => {
  const ctx = contextOf({ 'agreements/2030-03-01-example.md': withdraw });
  const { status, ...others } = filtersOf(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(status, ['withdrawn']);
  assert.deepEqual(Object.values(others).flat(), []);
});
