// Tests how many bytes a search fetches in a large register: 1,000 records, or SEARCH_RECORDS.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchFiles, writeIndexFiles } from '../../src/integrations/build/search-index.ts';
import { readRegister } from '../../src/register.ts';
import { buildSearchRecords } from '../../src/search/index/search-records.ts';
import { tokensOf } from '../../src/search/text/tokens.ts';
import { ownFolder } from '../own-folder.ts';
import { siteFolder } from '../pages.ts';
import { generateContext } from '../search/generated.ts';
import { queries } from '../search/queries.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { askAll, askSite } from './search-readers.ts';
import { site } from './site.ts';
import { bytesOf, formatBytes } from './wire-bytes.ts';

const count = Number(process.env['SEARCH_RECORDS'] ?? 1000);

/** The most bytes that the first query of a visit and a later one may fetch. */
const limits = count <= 1000 ? { first: 150_000, further: 40_000 } : { first: 280_000, further: 40_000 };

const folder = ownFolder('size-');
let server: CountingServer;

const { open } = site(async () => {
  const register = readRegister();
  const ctx = generateContext(register, count, '2030-06-01');
  assert.equal(buildSearchRecords(ctx).length, Math.max(count, register.graph.records.length));
  writeIndexFiles(await buildSearchFiles(ctx), folder);
  server = await serveCounted({ '/pagefind/': folder, '/': siteFolder });
  return server;
});

/** Whether a query has many pairs of characters, each of which may need another file of the index. */
const isLong = (query: string): boolean => tokensOf(query).length > 10;

test(`a search among ${count} records stays small on the wire`, async () => {
  const asked = queries.filter(({ nothing, query }, index) => !nothing && (index % 4 === 0 || isLong(query)));
  const answers = await askAll(asked, askSite, () => open(), server.sent, 6);
  console.log(`${count} records: ${formatBytes(answers)}`);
  const answered = answers.filter(({ results }) => results.length > 0).length;
  assert.ok(answered > asked.length / 2, `${answered} of ${asked.length} answered`);
  const [first, further] = [Math.max(...bytesOf(answers, true)), Math.max(...bytesOf(answers, false))];
  assert.ok(first > 0 && first <= limits.first, `${first} bytes before the first result`);
  assert.ok(further <= limits.further, `${further} bytes for a further query`);
});
