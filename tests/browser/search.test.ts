// Search in the browser: what readers type finds the right pages, filters hold, and the address is the state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { site } from './site.ts';

const { open } = site();

const found = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(() => /result|Nothing/.test(document.querySelector('#search-status')?.textContent ?? ''));
  await page.waitForFunction(
    () =>
      !/^[1-9]/.test(document.querySelector('#search-status')?.textContent ?? '') ||
      document.querySelector('#search-results li'),
  );
  return page
    .locator('#search-results .item-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

const queries: readonly [string, string, number][] = [
  ['pomfret', '/agreements/2026-01-05-wild-caught-seafood/', 3],
  ['산업통상부', '/organizations/motir-kr/', 1],
  ['李在明', '/people/lee-jae-myung/', 1],
  ['Li Zaiming', '/people/lee-jae-myung/', 1],
  ['Lee Jae Myung', '/people/lee-jae-myung/', 1],
  ['MOTI', '/organizations/motir-kr/', 3],
  ['통상부', '/organizations/motir-kr/', 3],
  ['commerce cooperation dialogue', '/agreements/2026-01-05-commerce-cooperation-dialogue/', 3],
];

for (const [query, address, within] of queries) {
  test(`“${query}” finds ${address}`, async () => {
    const { page, complaints } = await open();
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const addresses = await found(page);
    const place = addresses.indexOf(address) + 1;
    assert.ok(place > 0 && place <= within, `at place ${place} of ${addresses.join(' ')}`);
    assert.deepEqual(complaints, []);
  });
}

test('the filter by ministry leaves what that ministry is part of', async () => {
  const { page } = await open();
  await page.goto('/search/');
  await page.getByLabel('Ministry', { exact: true }).selectOption({ label: 'Ministry of Commerce (MOFCOM)' });
  const addresses = await found(page);
  assert.ok(addresses.length > 3);
  assert.equal(new URL(page.url()).search, '?ministry=mofcom-cn');
  for (const address of addresses) {
    await page.goto(address);
    assert.ok(((await page.locator('main').textContent()) ?? '').includes('Ministry of Commerce'), address);
  }
  assert.ok(addresses.includes('/agreements/2026-01-05-commerce-cooperation-dialogue/'));
});

test('query and filters live in the address, and the back button brings them back', async () => {
  const { page } = await open();
  await page.goto('/');
  await page.locator('#home-q').fill('seafood');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=seafood');
  const all = await found(page);
  await page.getByLabel('Kind', { exact: true }).selectOption('agreements');
  await page.waitForURL('**/search/?q=seafood&kind=agreements');
  await page.waitForFunction((count) => document.querySelectorAll('#search-results li').length < count, all.length);
  assert.ok((await found(page)).every((address) => address.startsWith('/agreements/')));
  await page.goBack();
  await page.waitForFunction((count) => document.querySelectorAll('#search-results li').length === count, all.length);
  assert.equal(await page.getByLabel('Kind', { exact: true }).inputValue(), '');
  assert.deepEqual(await found(page), all);
});

test('what is not there finds nothing, and says what to do', async () => {
  const { page } = await open();
  await page.goto('/search/?q=zzqx');
  assert.deepEqual(await found(page), []);
  assert.match((await page.locator('#search-status').textContent()) ?? '', /^Nothing found/);
});

test('a hostile query is text and nothing else', async () => {
  const { page, complaints } = await open();
  const query = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  await page.goto(
    `/search/?q=${encodeURIComponent(query)}&ministry=${encodeURIComponent('\'"><svg onload=alert(1)>')}`,
  );
  await found(page);
  assert.equal(await page.locator('#q').inputValue(), query);
  assert.equal(await page.locator('main img, main svg, main script:not([src])').count(), 0);
  assert.deepEqual(complaints, []);
});

test('nothing of the search is fetched before it is used', async () => {
  const { page } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.goto('/agreements/2026-01-05-wild-caught-seafood/');
  assert.deepEqual(
    asked.filter((path) => path.endsWith('.js') || path.includes('pagefind')),
    [],
  );
  await page.goto('/search/');
  assert.deepEqual(
    asked.filter((path) => path.includes('pagefind')),
    [],
  );
});
