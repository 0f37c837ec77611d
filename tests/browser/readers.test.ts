// Readers without script reach every record, and no page complains.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames } from '../../src/model/kinds.ts';
import { readPages } from '../pages.ts';
import { listPageTypes } from './page-types.ts';
import { site } from './site.ts';

const { open } = site();

const pages = readPages();
const addresses = pages.map(({ address }) => address);

test('without script every record is reached from its list, and the search page leads to the lists', async () => {
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

/** A small generator of numbers from a seed (Park and Miller), so that a drawn sample can be drawn again. */
const draw = (count: number, from: readonly string[], seed: number): string[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return from[state % from.length] ?? '/';
  });
};

test('no page complains: one of each sort and thirty drawn', async () => {
  const { page, complaints } = await open();
  const oneOfEach = listPageTypes(pages).map(({ address }) => address);
  for (const address of [...oneOfEach, ...draw(30, addresses, 20_260_105)]) await page.goto(address);
  assert.deepEqual(complaints, []);
});
