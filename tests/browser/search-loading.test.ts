// Tests of what a search loads: nothing before it is used, the names first, and nothing twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, firstOf, graph, titleWords } from './chosen-records.ts';
import { found } from './search-results.ts';
import { site } from './site.ts';

const { open } = site();

const [first = '', second = '', third = ''] = titleWords.slice(-3);

test('a known name is answered before the index has loaded', async () => {
  const acronyms = graph.of('organizations').flatMap(({ data }) => data.acronym ?? []);
  const acronym = firstOf(acronyms, 'organization with an acronym');
  const { page } = await open();
  await page.route('**/pagefind.js', (route) => setTimeout(() => void route.continue(), 1500));
  await page.goto(`/search/?q=${acronym}`);
  await page.locator('#search-results .answer').waitFor({ timeout: 1000 });
  assert.equal(await page.locator('#search-status').textContent(), 'Searching…');
});

test('nothing of the search is fetched before it is used, and record pages have no scripts at all', async () => {
  const { page } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.goto(addressOf(firstOf(graph.of('agreements'), 'agreement')));
  assert.deepEqual(
    asked.filter((path) => path.endsWith('.js') || path.includes('pagefind')),
    [],
  );
  assert.equal(await page.locator('script:not([type="application/ld+json"], [type="speculationrules"])').count(), 0);
  await page.goto('/search/');
  await page.locator('#search-status', { hasText: 'Type a ministry' }).waitFor();
  assert.deepEqual(
    asked.filter((path) => path.includes('pagefind')),
    [],
  );
});

test('once loaded, a search works offline, and says when a part could not be loaded', async () => {
  const { page } = await open();
  const ask = async (query: string): Promise<void> => {
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === query);
  };
  await page.goto(`/search/?q=${first}`);
  const online = await found(page);
  await ask(second);
  await found(page);
  await page.context().setOffline(true);
  await ask(first);
  assert.deepEqual(await found(page), online);
  await ask('uvwxyz');
  await page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor();
  await page.context().setOffline(false);
  await ask(third);
  assert.ok((await found(page)).length > 0);
});
