// Tests of the query table: its records exist, no row is repeated, and every row tests something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegister } from '../../src/register.ts';
import { queries } from './queries.ts';
import { filteredQueries } from './queries-filtered.ts';

const all = [...queries, ...filteredQueries];

// The table measures how well the search finds the real records, so it names them. Whoever renames or removes one of
// them changes its rows too.
const { graph } = readRegister();

test('every record that a query names is in the register', () => {
  const missing = all.flatMap(({ query, mustFind = [], asGood = [], mustNot = [] }) =>
    [...mustFind, ...asGood, ...mustNot]
      .filter((record) => !graph.find(record))
      .map((record) => `query “${query}” names ${record}, which is not in the register`),
  );
  assert.deepEqual(missing, []);
});

test('there are many queries, and no two are the same', () => {
  assert.ok(queries.length >= 130, `${queries.length} queries`);
  assert.equal(new Set(all.map(({ query, filters = '' }) => `${query.trim()} ${filters}`)).size, all.length);
});

test('every row says who asks, and what must be found or that nothing may be', () => {
  for (const { query, why, mustFind = [], asGood = [], mustNot = [], nothing = false } of all) {
    assert.ok(why.length > 4, query);
    assert.equal(mustFind.length > 0, !nothing, query);
    assert.ok(mustFind.length <= 3, query);
    assert.deepEqual(
      mustNot.filter((record) => mustFind.includes(record) || asGood.includes(record)),
      [],
      query,
    );
  }
});
