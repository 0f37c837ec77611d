// Tests of search while a reader types: results, the address, and one step back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './search-results.ts';
import { site } from './site.ts';

const { open } = site();

test('results come without Enter, the box keeps its text and the focus, and the address is updated', async () => {
  const { page, complaints } = await open();
  await page.goto('/search/');
  const box = page.locator('#q');
  await box.pressSequentially('persimm', { delay: 20 });
  await page.waitForURL('**/search/?q=persimm');
  assert.ok((await found(page)).includes('/agreements/2025-11-01-fresh-persimmons/'));
  await box.pressSequentially('ons ', { delay: 20 });
  await page.waitForURL('**/search/?q=persimmons+');
  await found(page);
  assert.equal(await box.inputValue(), 'persimmons ');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  assert.deepEqual(complaints, []);
});

test('one step back undoes all that was typed', async () => {
  const { page } = await open();
  await page.goto('/search/?q=quarantine');
  const before = await found(page);
  await page.locator('#q').fill('pomf');
  await page.waitForURL('**/search/?q=pomf');
  await page.locator('#q').fill('pomfret');
  await page.waitForURL('**/search/?q=pomfret');
  await page.goBack();
  await page.waitForURL('**/search/?q=quarantine');
  assert.equal(await page.locator('#q').inputValue(), 'quarantine');
  await page.locator('#search-status', { hasText: /^\d+ results$/ }).waitFor();
  assert.deepEqual(await found(page), before);
});

test('letters typed quickly search once, and a single letter does not search', async () => {
  const { page } = await open();
  await page.goto('/search/');
  const addresses: string[] = [];
  page.on('framenavigated', () => addresses.push(page.url()));
  await page.locator('#q').pressSequentially('seafood', { delay: 10 });
  await page.waitForURL('**/search/?q=seafood');
  await found(page);
  assert.equal(addresses.length, 1, addresses.join());
  await page.locator('#q').fill('s');
  await page.waitForTimeout(600);
  assert.equal(addresses.length, 1, addresses.join());
});

test('an emptied box shows the hint instead of results', async () => {
  const { page } = await open();
  await page.goto('/search/?q=seafood');
  await found(page);
  await page.locator('#q').fill('');
  await page.locator('#search-status', { hasText: 'Type a ministry' }).waitFor();
  assert.equal(await page.locator('#search-results > li').count(), 0);
});

test('results stay until the next ones replace them', async () => {
  const { page } = await open();
  await page.goto('/search/?q=quarantine');
  await found(page);
  await page.evaluate(() => {
    const list = document.querySelector('#search-results');
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    if (list) new MutationObserver(() => seen.push(list.childElementCount)).observe(list, { childList: true });
  });
  await page.locator('#q').fill('quarantine of seafood');
  await page.waitForURL('**/search/?q=quarantine+of+seafood');
  await page.waitForFunction(() => (globalThis as unknown as { seen: number[] }).seen.length > 0);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  assert.ok(
    seen.every((count) => count > 0),
    seen.join(),
  );
});

test('the box is never written while a reader types, so that an input method keeps its syllable', async () => {
  const { page } = await open();
  await page.goto('/search/?q=quarantine');
  await found(page);
  const written = await page.evaluateHandle(() => {
    const box = document.querySelector('#q');
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const values: string[] = [];
    if (!box || !own) throw new Error('the page has no box');
    Object.defineProperty(box, 'value', {
      get: () => own.get?.call(box),
      set: (value: string) => {
        values.push(value);
        own.set?.call(box, value);
      },
    });
    return values;
  });
  await page.locator('#q').press('End');
  await page.locator('#q').pressSequentially(' seafood', { delay: 20 });
  await page.waitForURL('**/search/?q=quarantine+seafood');
  await found(page);
  assert.deepEqual(await written.jsonValue(), []);
  await page.goBack();
  await page.waitForURL('**/search/?q=quarantine');
  await page.waitForFunction((values) => values.length > 0, written);
  assert.deepEqual(await written.jsonValue(), ['quarantine']);
});
