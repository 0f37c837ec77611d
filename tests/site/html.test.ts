// Tests that a sample of pages is valid HTML; the weekly tests check every page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listPageTypes } from '../browser/page-types.ts';
import { seed } from '../fuzz/seed.ts';
import { readPages } from '../pages.ts';
import { listInvalid } from './validate-pages.ts';

const pages = readPages();

test('one page of each sort and a random hundred are valid HTML', async (t) => {
  const sorts = new Set(listPageTypes(pages).map(({ address }) => address));
  const oneOfEach = pages.filter(({ address }) => sorts.has(address));
  const drawn = fc.sample(fc.constantFrom(...pages), { seed, numRuns: 100 });
  assert.deepEqual(await listInvalid([...new Set([...oneOfEach, ...drawn])]), []);
  t.diagnostic(`${oneOfEach.length} pages, one of each sort, and 100 drawn with FUZZ_SEED=${seed}`);
});

test('invalid HTML is reported at its place', async () => {
  const [page] = pages;
  assert.ok(page);
  const html = page.html.replace('</main>', '<p><div></div></p></main>');
  const [complaint] = await listInvalid([{ ...page, html }]);
  assert.match(complaint ?? '', /^\/\S*:\d+:\d+ .* \[[\w-]+\]$/);
});
