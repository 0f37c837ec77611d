// A newcomer's walk: home → ministry → memorandum → meeting → another memorandum → person, by links alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from './site.ts';

const { open } = site();

const heading = 'h1';

test('the walk, with the mouse', async () => {
  const { page, complaints } = await open();
  await page.goto('/');
  await page.getByRole('link', { name: 'Ministries', exact: true }).click();
  assert.equal(await page.locator(heading).textContent(), 'Ministries and bodies');
  await page.getByRole('link', { name: 'Ministry of Trade, Industry and Resources' }).first().click();
  assert.equal(await page.locator(heading).textContent(), 'Ministry of Trade, Industry and Resources');
  await page
    .getByRole('link', { name: /commerce cooperation dialogue/i })
    .first()
    .click();
  assert.match(page.url(), /\/agreements\/2026-01-05-commerce-cooperation-dialogue\/$/);
  await page.getByRole('link', { name: 'Lee–Xi summit, Beijing' }).first().click();
  assert.match(page.url(), /\/meetings\/2026-01-05-beijing-summit\/$/);
  await page.getByRole('link', { name: 'Sanitary measures for trade in wild-caught seafood' }).first().click();
  assert.match(page.url(), /\/agreements\/2026-01-05-wild-caught-seafood\/$/);
  await page.getByRole('link', { name: 'Food safety cooperation' }).first().click();
  await page.getByRole('link', { name: 'Oh Yu-kyoung' }).first().click();
  assert.equal(await page.locator(heading).textContent(), 'Oh Yu-kyoung');
  assert.deepEqual(complaints, []);
});

test('the way in, with the keyboard', async () => {
  const { page } = await open();
  await page.goto('/');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the text');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
});

test('the summit lists its fifteen documents and says how fourteen and fifteen arise', async () => {
  const { page } = await open();
  await page.goto('/meetings/2026-01-05-beijing-summit/');
  const signed = page.locator('section', { has: page.getByRole('heading', { name: 'Signed at this meeting' }) }).last();
  assert.equal(await signed.getByRole('listitem').count(), 15);
  const text = (await page.locator('.disagreement', { hasText: 'how many documents' }).textContent()) ?? '';
  assert.match(text, /14 memorandums and 1 donation certificate/);
  assert.match(text, /15 cooperation documents/);
});

test('each memorandum of that day shows both sides, the meeting, and a source for each fact', async () => {
  const { page } = await open();
  await page.goto('/meetings/2026-01-05-beijing-summit/');
  const addresses = await page
    .locator('a[href^="/agreements/2026-01-05-"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const distinct = [...new Set(addresses)];
  assert.equal(distinct.length, 15);
  for (const address of distinct) {
    await page.goto(address);
    const labels = await page.locator('.facts dt').allTextContents();
    for (const label of ['Signed', 'At', 'For Korea', 'For China'])
      assert.ok(labels.includes(label), `${address} ${label}`);
    for (const label of ['Signed', 'At', 'For Korea', 'For China', 'Instrument', 'Place']) {
      const lines = page
        .locator('.fact', { has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
        .locator('dd');
      for (const line of await lines.all()) {
        assert.ok((await line.locator('.cite-mark').count()) > 0, `${address} ${label}: no source`);
        assert.ok((await line.locator('.support').count()) > 0, `${address} ${label}: no support`);
      }
    }
  }
});
