// Tests of lists: scripts filter and sort them; without scripts they are complete.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, firstOf, graph } from './chosen-records.ts';
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

test('agreements are filtered by instrument and by words, and the number shown is stated', async () => {
  const { page, complaints } = await open();
  await page.goto('/agreements/');
  const all = await shown(page);
  await page.getByLabel('What it is').selectOption('Memorandum of understanding');
  const memorandums = await shown(page);
  const signed = graph.of('agreements').filter(({ data }) => data.instrument === 'mou');
  assert.ok(memorandums.length >= signed.length && memorandums.length < all.length);
  assert.equal(await page.locator('#list-status').textContent(), `${memorandums.length} of ${all.length} are shown.`);
  const { title } = firstOf(signed, 'memorandum').data;
  const words = firstOf([title.match(/[a-z]{4,}/g)?.slice(0, 2) ?? []], 'title');
  await page.getByLabel('Words in the title').fill(words.join(' '));
  const found = await shown(page);
  assert.ok(
    found.includes(title) && found.every((each) => words.every((word) => each.toLowerCase().includes(word))),
    found.join(),
  );
  assert.equal(new URL(page.url()).search, `?words=${words.join('+')}&what=mou`);
  await page.reload();
  assert.deepEqual(await shown(page), found, 'the address restores the list');
  await page.goto(`/agreements/?words=${words.join('+')}&what=Memorandum+of+understanding`);
  assert.deepEqual(await shown(page), found, 'an old address, which names the instrument in words, restores it too');
  assert.equal(await page.getByLabel('What it is').inputValue(), 'mou');
  assert.deepEqual(complaints, []);
});

test('a list is sorted, and grouped again', async () => {
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

test('without scripts a list is complete and has no form', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('/agreements/?what=Treaty&order=oldest');
  assert.ok((await page.locator('.item').count()) >= graph.of('agreements').length);
  assert.equal(await page.locator('.item:visible').count(), await page.locator('.item').count());
  assert.equal(await page.locator('#list-form:visible').count(), 0);
});

test('the script of lists is loaded on lists only', async () => {
  const { page } = await open();
  await page.goto(addressOf(firstOf(graph.of('agreements'), 'agreement')));
  assert.equal(await page.locator('script[src]').count(), 0);
  await page.goto('/agreements/');
  assert.ok((await page.locator('script[src]').count()) > 0);
});
