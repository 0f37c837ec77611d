// Tests that readers without scripts reach every record, and that no page complains or shifts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { kindNames } from '../../src/model/kinds.ts';
import { readPages } from '../pages.ts';
import { listPageTypes } from './page-types.ts';
import { site } from './site.ts';

const { open } = site();

const pages = readPages();
const addresses = pages.map(({ address }) => address);

test('without scripts every record is linked from its list, and the search page links to the lists', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('/search/');
  for (const kind of kindNames)
    assert.ok(await page.locator(`noscript a[href="/${kind}/"], main a[href="/${kind}/"]`).count(), kind);
  for (const kind of kindNames) {
    await page.goto(`/${kind}/`);
    const listed = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const records = addresses.filter((address) => new RegExp(`^/${kind}/[^/]+/$`).test(address));
    assert.deepEqual(
      records.filter((address) => !listed.includes(address)),
      [],
    );
  }
});

/** The sum of the layout shifts since the page began to load, until 200 ms from now. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );

test('no page complains or shifts: one of each type and thirty drawn at random', async () => {
  const { page, complaints } = await open();
  const oneOfEach = listPageTypes(pages).map(({ address }) => address);
  const drawn = fc.sample(fc.constantFrom(...addresses), { seed: 20_260_105, numRuns: 30 });
  const shifting: string[] = [];
  for (const address of [...oneOfEach, ...drawn]) {
    await page.goto(address);
    const shift = await layoutShift(page);
    // The results of a search replace other content.
    if (shift > 0 && !address.includes('?')) shifting.push(`${address} shifts by ${shift}`);
  }
  assert.deepEqual(complaints, []);
  assert.deepEqual(shifting, []);
});

test('a page that shifts is found', async () => {
  const { page } = await open();
  await page.setContent('<p>first</p><p>second</p>');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          setTimeout(() => {
            const box = document.createElement('div');
            box.style.height = '300px';
            document.body.prepend(box);
            resolve();
          }, 50);
        }),
      ),
  );
  assert.ok((await layoutShift(page)) > 0);
});
