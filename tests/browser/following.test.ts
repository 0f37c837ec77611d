// Tests of links within a record: citation marks name their sources, and pages are prefetched.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFolder } from '../pages.ts';
import { addressOf, firstOf, graph } from './chosen-records.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { site } from './site.ts';

let server: CountingServer;
const { open } = site(async () => {
  server = await serveCounted({ '/': siteFolder });
  return server;
});

const [agreement, organization] = firstOf(
  graph
    .of('agreements')
    .flatMap((of) =>
      of.data.parties.flatMap((party) =>
        party.organization ? [[of, `/organizations/${party.organization}/`] as const] : [],
      ),
    ),
  'agreement of an organization',
);
const record = addressOf(agreement);

test('a citation mark names its source on hover, on focus and to a screen reader, and links to it', async () => {
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
  assert.ok(box && box.width > 100, 'the name is shown in the line');
  await page.keyboard.press('Enter');
  const [number = ''] = /\d+/.exec(label) ?? [];
  await page.waitForURL(`**#source-${number}`);
  const source = page.locator(`#source-${number}`);
  const [publisher = ''] = label.replace(/^Source \d+: /, '').split(', ');
  assert.ok((await source.textContent())?.includes(publisher), publisher);
  assert.ok(await source.evaluate((item) => item.getBoundingClientRect().top < innerHeight));
});

test('a page is fetched when its link is hovered, but a download is not', async () => {
  const { page, complaints } = await open();
  await page.goto(record);
  const asked = (): number => server.sentOf(organization);
  assert.equal(asked(), 0);
  await page.locator(`main a[href="${organization}"]`).first().hover();
  for (let waited = 0; asked() === 0 && waited < 5000; waited += 50) await page.waitForTimeout(50);
  assert.equal(asked(), 1);
  await page.locator(`main a[href="${organization}"]`).first().click();
  await page.waitForURL(`**${organization}`);
  assert.equal(asked(), 1);
  await page.locator('main a[href$=".bib"]').hover();
  await page.waitForTimeout(600);
  assert.equal(server.sentOf(record.replace(/\/$/, '.bib')), 0);
  assert.deepEqual(complaints, []);
});
