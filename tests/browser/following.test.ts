// Following what a page points to: a citation mark names its source and leads to it without script, and the page that is pointed at is fetched ahead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFolder } from '../pages.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { site } from './site.ts';

let server: CountingServer;
const { open } = site(async () => {
  server = await serveCounted({ '/': siteFolder });
  return server;
});

const record = '/agreements/2026-01-05-wild-caught-seafood/';

test('a citation mark names its source to a pointer, a keyboard and a screen reader, and jumps to it', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(record);
  const mark = page.locator('.facts .cite-mark').first();
  const label = (await mark.getAttribute('title')) ?? '';
  assert.match(label, /^Source \d+: .+/);
  assert.equal(await mark.getAttribute('aria-label'), label);
  const shown = (): Promise<string> => mark.evaluate((link) => getComputedStyle(link, '::after').content);
  assert.equal(await shown(), 'none');
  await page.keyboard.press('Tab');
  await mark.focus();
  assert.equal(await shown(), JSON.stringify(label));
  const box = await mark.boundingBox();
  assert.ok(box && box.width > 100, 'it is shown in the line');
  await page.keyboard.press('Enter');
  const [number = ''] = /\d+/.exec(label) ?? [];
  await page.waitForURL(`**#source-${number}`);
  const source = page.locator(`#source-${number}`);
  assert.match((await source.textContent()) ?? '', new RegExp(label.replace(/^Source \d+: |, \d.*$/g, '')));
  assert.ok(await source.evaluate((item) => item.getBoundingClientRect().top < innerHeight));
});

test('a page that is pointed at is fetched before it is asked for, and a file to be saved is not', async () => {
  const { page, complaints } = await open();
  await page.goto(record);
  const asked = (): number => server.sentOf('/organizations/gacc-cn/');
  assert.equal(asked(), 0);
  await page.locator('main a[href="/organizations/gacc-cn/"]').first().hover();
  for (let waited = 0; asked() === 0 && waited < 5000; waited += 50) await page.waitForTimeout(50);
  assert.equal(asked(), 1);
  await page.locator('main a[href="/organizations/gacc-cn/"]').first().click();
  await page.waitForURL('**/organizations/gacc-cn/');
  assert.equal(asked(), 1);
  await page.locator('main a[href$=".bib"]').hover();
  await page.waitForTimeout(600);
  assert.equal(server.sentOf('/organizations/gacc-cn.bib'), 0);
  assert.deepEqual(complaints, []);
});
