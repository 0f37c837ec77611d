// Tests of search with the keyboard and a screen reader.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { found } from './search-results.ts';
import { site } from './site.ts';
import { violations } from './violations.ts';

const { open } = site();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '');

test('a slash goes to the box, arrows through the results, Enter opens one', async () => {
  const { page, complaints } = await open();
  await page.goto('/search/');
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'q');
  assert.equal(await page.locator('#q').inputValue(), '');
  await page.keyboard.type('seafood');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=seafood');
  const addresses = await found(page);
  assert.equal(await focused(page), 'q');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), addresses[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), addresses[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${addresses[0]}`);
  assert.deepEqual(complaints, []);
});

test('Escape goes from the results to the box, then closes them and returns the focus to where it was', async () => {
  const { page } = await open();
  await page.goto('/search/?q=seafood');
  await found(page);
  const brand = page.locator('.brand');
  await brand.focus();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'q');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#search-results li').count(), 0);
  assert.equal(await page.locator('#q').inputValue(), '');
  assert.ok(await brand.evaluate((element) => element === document.activeElement));
  await page.goBack();
  assert.ok((await found(page)).length > 0);
});

test('the slash can be turned off, for the next visit too, and on again', async () => {
  const { page } = await open();
  await page.goto('/search/?q=seafood');
  await found(page);
  const slash = page.getByLabel('The key / goes to this box');
  assert.ok(await slash.isChecked());
  await slash.uncheck();
  await page.locator('.brand').focus();
  await page.keyboard.press('/');
  assert.notEqual(await focused(page), 'q');
  assert.match(page.url(), /q=seafood$/);
  await page.reload();
  assert.equal(await slash.isChecked(), false);
  await page.keyboard.press('/');
  assert.notEqual(await focused(page), 'q');
  await slash.check();
  await page.locator('.brand').focus();
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'q');
});

test('a slash typed into a field is a character', async () => {
  const { page } = await open();
  await page.goto('/search/');
  await page.locator('#banner-q').focus();
  await page.keyboard.type('a/b');
  assert.equal(await page.locator('#banner-q').inputValue(), 'a/b');
});

test('on every other page the box is a form with an access key, and works without scripts', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('/topics/');
  const box = page.getByRole('search').getByRole('searchbox', { name: 'Search' });
  assert.equal(await box.getAttribute('accesskey'), '/');
  await box.fill('seafood');
  await box.press('Enter');
  await page.waitForURL('**/search/?q=seafood');
  assert.ok(await page.locator('noscript a[href="/agreements/"], main a[href="/agreements/"]').count());
});

test('a screen reader announces the number of results, a correction, and that nothing was found', async () => {
  const { page } = await open();
  const status = page.getByRole('status');
  await page.goto('/search/?q=seafood');
  await found(page);
  assert.match((await status.textContent()) ?? '', /^\d+ results$/);
  for (const [query, says] of [
    ['pomfrit', /^Showing results for Pomfret.*results$/],
    ['zzqx', /^Nothing found/],
  ] as const) {
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
    await status.filter({ hasText: says }).waitFor();
  }
  assert.equal(await page.getByRole('list', { name: 'Results' }).count(), 1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with an answer, results, a correction and filters open, ${colorScheme}`, async () => {
    const { page } = await open({ bypassCSP: true, colorScheme });
    for (const address of ['?q=MOFCOM', '?q=memorundum+food+safety&side=kr', '?q=pomfret&year=1992']) {
      await page.goto(`/search/${address}`);
      await found(page);
      await page.locator('#filters summary').click();
      assert.deepEqual(await violations(page), [], address);
    }
  });
}
