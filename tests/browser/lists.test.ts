// Lists in the page: script filters and orders them in place and keeps the address in step; without it they are whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { site } from './site.ts';

const { open } = site();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.item')
    .evaluateAll((items) =>
      items
        .filter((item) => item.getClientRects().length > 0)
        .map((item) => item.querySelector('a')?.textContent?.trim() ?? ''),
    );

const datesShown = (page: Page): Promise<string[]> =>
  page.locator('.item:visible').evaluateAll((items) => items.map((item) => item.getAttribute('data-iso') ?? ''));

test('agreements are filtered by what they are and by words, and the count is told', async () => {
  const { page, complaints } = await open();
  await page.goto('/agreements/');
  const all = await shown(page);
  await page.getByLabel('What it is').selectOption('Memorandum of understanding');
  const memorandums = await shown(page);
  assert.ok(memorandums.length > 14 && memorandums.length < all.length);
  assert.equal(await page.locator('#list-status').textContent(), `${memorandums.length} of ${all.length} are shown.`);
  await page.getByLabel('Words in the title').fill('intellectual property');
  const found = await shown(page);
  assert.ok(
    found.length > 0 && found.every((title) => /intellectual/i.test(title) && /property/i.test(title)),
    found.join(),
  );
  assert.match(page.url(), /\?words=intellectual\+property&what=mou$/);
  await page.reload();
  assert.deepEqual(await shown(page), found, 'the address brings the same list back');
  await page.goto('/agreements/?words=intellectual+property&what=Memorandum+of+understanding');
  assert.deepEqual(await shown(page), found, 'so does an old address, which holds a word');
  assert.equal(await page.getByLabel('What it is').inputValue(), 'mou');
  assert.deepEqual(complaints, []);
});

test('a list is put in order, and back into its groups', async () => {
  const { page } = await open();
  await page.goto('/meetings/');
  const grouped = await shown(page);
  await page.getByLabel('Order', { exact: true }).selectOption('Oldest first');
  const dates = (await datesShown(page)).filter((date) => date !== '');
  assert.deepEqual(dates, dates.toSorted());
  assert.notDeepEqual(await shown(page), grouped);
  assert.equal(await page.locator('main h2:visible').count(), 0);
  await page.getByLabel('Order', { exact: true }).selectOption('By title');
  const titles = await shown(page);
  assert.equal(titles.length, grouped.length);
  assert.deepEqual(
    titles.map((title) => title.toLowerCase()),
    titles.map((title) => title.toLowerCase()).toSorted(),
  );
  await page.getByLabel('Order', { exact: true }).selectOption('In groups');
  assert.deepEqual(await shown(page), grouped);
  assert.equal(new URL(page.url()).search, '');
});

test('without script a list is whole and has no tools', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('/agreements/?what=Treaty&order=oldest');
  assert.ok((await page.locator('.item').count()) > 50);
  assert.equal(await page.locator('.item:visible').count(), await page.locator('.item').count());
  assert.equal(await page.locator('#list-form:visible').count(), 0);
});

test('only lists load the script of lists', async () => {
  const { page } = await open();
  await page.goto('/agreements/2026-01-05-food-safety/');
  assert.equal(await page.locator('script[src]').count(), 0);
  await page.goto('/agreements/');
  assert.ok((await page.locator('script[src]').count()) > 0);
});
