// What a search loads and when: nothing before it is used, first the file of names, and nothing twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './search-results.ts';
import { site } from './site.ts';

const { open } = site();

test('the answer is there before the index has loaded', async () => {
  const { page } = await open();
  await page.route('**/pagefind.js', (route) => setTimeout(() => void route.continue(), 1500));
  await page.goto('/search/?q=MOFCOM');
  await page.locator('#search-results .answer').waitFor({ timeout: 1000 });
  assert.equal(await page.locator('#search-status').textContent(), 'Searching…');
});

test('nothing of the search is fetched before it is used: on other pages no script at all', async () => {
  const { page } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.goto('/agreements/2026-01-05-wild-caught-seafood/');
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

test('once loaded, a search works without the network, and what was not loaded is not said to be nowhere', async () => {
  const { page } = await open();
  const ask = async (query: string): Promise<void> => {
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === query);
  };
  await page.goto('/search/?q=seafood');
  const online = await found(page);
  await ask('quarantine');
  await found(page);
  await page.context().setOffline(true);
  await ask('seafood');
  assert.deepEqual(await found(page), online);
  await ask('uvwxyz');
  await page.locator('#search-status', { hasText: 'could not be loaded' }).waitFor();
  await page.context().setOffline(false);
  await ask('persimmons');
  assert.ok((await found(page)).length > 0);
});
