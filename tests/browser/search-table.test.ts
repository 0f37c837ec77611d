// The query table in a browser: what readers type, on the search page and with plain Pagefind over the same pages.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { siteFolder } from '../pages.ts';
import { queries } from '../search/queries.ts';
import { filteredQueries } from '../search/queries-filtered.ts';
import type { Query } from '../search/query.ts';
import { formatFigures, formatWrong, judge, shareFirst, type Verdict } from '../search/verdict.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { type Ask, askAll, askPlain, askSite } from './search-readers.ts';
import { site } from './site.ts';
import { formatBytes } from './wire-bytes.ts';

let server: CountingServer;
let plain = '';

const { open } = site(async () => {
  plain = await plainPagefind(siteFolder);
  server = await serveCounted({ '/plain/': plain, '/': siteFolder });
  return server;
});

after(() => rmSync(plain, { recursive: true, force: true }));

const run = async (name: string, ask: Ask, asked: readonly Query[] = queries) => {
  const answers = await askAll(asked, ask, () => open(), server.sent, 20);
  const verdicts = answers.map(({ query, results }) => judge(query, results));
  console.log(`${name}: ${formatFigures(verdicts)}; ${formatBytes(answers)}`);
  return { answers, verdicts };
};

const assertAllHold = (verdicts: readonly Verdict[]): void => {
  const wrong = verdicts.filter((verdict) => verdict.wrong.length > 0).map(formatWrong);
  assert.ok(wrong.length === 0, `${wrong.length} queries do not hold:\n${wrong.join('\n')}`);
  const share = shareFirst(verdicts);
  assert.ok(share >= 0.9, `${(100 * share).toFixed(1)} % have the best record first`);
};

test('readers find what they mean among the first three results, and nine of ten times first', async () => {
  const { verdicts } = await run('search of this site', askSite);
  assertAllHold(verdicts);
});

test('with filters too, and nothing that a filter keeps out', async () => {
  const { verdicts } = await run('search with filters', askSite, filteredQueries);
  assertAllHold(verdicts);
});

test('plain Pagefind over the same pages answers too, and is the baseline', async () => {
  const { answers } = await run('plain Pagefind', askPlain);
  const answered = answers.filter(({ results }) => results.length > 0).length;
  assert.ok(answered > queries.length / 2, `${answered} of ${queries.length} answered`);
  const odd = answers.flatMap(({ results }) => results).filter((result) => !/^[a-z]+\/[^/]+$/.test(result));
  assert.deepEqual(odd, [], 'results are named as the table names them');
});
