// The query table itself: records that are there, no test twice, and every row a test.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { queries } from './queries.ts';
import { filteredQueries } from './queries-filtered.ts';

const all = [...queries, ...filteredQueries];
const content = join(import.meta.dirname, '../../content');

test('every record that a query names is there', () => {
  const named = all.flatMap(({ mustFind = [], asGood = [], mustNot = [] }) => [...mustFind, ...asGood, ...mustNot]);
  assert.ok(named.length > all.length, 'records are named');
  assert.deepEqual(
    named.filter((record) => !existsSync(join(content, `${record}.md`))),
    [],
  );
});

test('there are many, and no two are the same test', () => {
  assert.ok(queries.length >= 130, `${queries.length} queries`);
  assert.equal(new Set(all.map(({ query, filters = '' }) => `${query.trim()} ${filters}`)).size, all.length);
});

test('every row says who asks, and what is right or that nothing is', () => {
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
