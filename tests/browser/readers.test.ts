// Readers without script, on a narrow screen, or with a screen reader get everything; no page complains.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';
import { site } from './site.ts';
import { violations } from './violations.ts';

const { open } = site();

const kinds = [
  'agreements',
  'meetings',
  'statements',
  'commitments',
  'claims',
  'mechanisms',
  'organizations',
  'people',
  'topics',
  'sources',
];
const addresses = readPages().map(({ address }) => address);
const firstOf = (kind: string): string =>
  addresses.find((address) => new RegExp(`^/${kind}/[^/]+/$`).test(address)) ?? '';

/** One page of each sort: home, the pages of their own, a list, a record of each kind, and the two records that hold most. */
const oneOfEach = [
  '/',
  '/timeline/',
  '/follow-up/',
  '/coverage/',
  '/about/',
  '/data/',
  '/feeds/',
  '/changes/',
  '/search/',
  '/pairs/',
  '/404.html',
  '/agreements/',
  '/organizations/',
  '/meetings/2026-01-05-beijing-summit/',
  '/agreements/2026-01-05-wild-caught-seafood/',
  ...kinds.map(firstOf),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on one page of each sort, ${colorScheme}`, async () => {
    const { page } = await open({ colorScheme, bypassCSP: true });
    for (const address of oneOfEach) {
      await page.goto(address);
      assert.deepEqual(await violations(page), [], address);
    }
  });
}

test('axe finds nothing with results open', async () => {
  const { page } = await open({ bypassCSP: true });
  await page.goto('/search/?q=seafood');
  await page.locator('#search-results li').first().waitFor();
  assert.deepEqual(await violations(page), []);
});

test('nothing scrolls sideways at 360 pixels', async () => {
  const { page } = await open({ viewport: { width: 360, height: 740 } });
  for (const address of oneOfEach) {
    await page.goto(address);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, address);
  }
});

test('without script every record is reached from its list, and the search page leads to the lists', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto('/search/');
  for (const kind of kinds)
    assert.ok(await page.locator(`noscript a[href="/${kind}/"], main a[href="/${kind}/"]`).count(), kind);
  for (const kind of kinds) {
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
  for (const address of [...oneOfEach, ...draw(30, addresses, 20_260_105)]) await page.goto(address);
  assert.deepEqual(complaints, []);
});
