// Tests the query table in a browser: what readers type on the search page, and what they find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFolder } from '../pages.ts';
import { queries } from '../search/queries.ts';
import { filteredQueries } from '../search/queries-filtered.ts';
import type { Query } from '../search/query.ts';
import { formatFigures, formatWrong, judge, shareFirst, type Verdict } from '../search/verdict.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { askAll, askSite } from './search-readers.ts';
import { site } from './site.ts';
import { formatBytes } from './wire-bytes.ts';

let server: CountingServer;

const { open } = site(async () => {
  server = await serveCounted({ '/': siteFolder });
  return server;
});

const run = async (name: string, asked: readonly Query[]): Promise<Verdict[]> => {
  const answers = await askAll(asked, askSite, () => open(), server.sent, 20);
  const verdicts = answers.map(({ query, results }) => judge(query, results));
  console.log(`${name}: ${formatFigures(verdicts)}; ${formatBytes(answers)}`);
  return verdicts;
};

const assertAllHold = (verdicts: readonly Verdict[]): void => {
  const wrong = verdicts.filter((verdict) => verdict.wrong.length > 0).map(formatWrong);
  assert.ok(wrong.length === 0, `${wrong.length} queries do not hold:\n${wrong.join('\n')}`);
  const share = shareFirst(verdicts);
  assert.ok(share >= 0.9, `${(100 * share).toFixed(1)} % have the best record first`);
};

test('readers find what they mean in the first three results, and nine times out of ten first', async () => {
  assertAllHold(await run('search of this site', queries));
});

test('readers find it with filters too, and nothing that a filter excludes', async () => {
  assertAllHold(await run('search with filters', filteredQueries));
});
