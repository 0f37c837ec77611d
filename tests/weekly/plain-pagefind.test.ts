// Weekly test of the query table on plain Pagefind, the baseline for the site's own search.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CountingServer, serveCounted } from '../browser/counting-server.ts';
import { plainPagefind } from '../browser/plain-pagefind.ts';
import { askAll, askPlain } from '../browser/search-readers.ts';
import { site } from '../browser/site.ts';
import { formatBytes } from '../browser/wire-bytes.ts';
import { ownFolder } from '../own-folder.ts';
import { siteFolder } from '../pages.ts';
import { queries } from '../search/queries.ts';
import { formatFigures, judge } from '../search/verdict.ts';

const folder = join(ownFolder('plain-'), 'site');
let server: CountingServer;

const { open } = site(async () => {
  await plainPagefind(siteFolder, folder);
  server = await serveCounted({ '/plain/': folder, '/': siteFolder });
  return server;
});

test('plain Pagefind answers the query table over the same pages', async (t) => {
  const answers = await askAll(queries, askPlain, () => open(), server.sent, 20);
  const verdicts = answers.map(({ query, results }) => judge(query, results));
  t.diagnostic(`plain Pagefind: ${formatFigures(verdicts)}; ${formatBytes(answers)}`);
  const answered = answers.filter(({ results }) => results.length > 0).length;
  assert.ok(answered > queries.length / 2, `${answered} of ${queries.length} answered`);
  const odd = answers.flatMap(({ results }) => results).filter((result) => !/^[a-z]+\/[^/]+$/.test(result));
  assert.deepEqual(odd, [], 'results have the permalinks of the table');
});
