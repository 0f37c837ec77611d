// Tests of walks by links alone: from the home page to a person, and the facts shown on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { AnyRecord } from '../../src/model/record.ts';
import { addressOf, firstOf, graph, signings } from './chosen-records.ts';
import { site } from './site.ts';

const { open } = site();

const { meeting, agreements } = firstOf(signings, 'meeting at which agreements were signed');

/** Follows the first link to a record in the main part of the page, and checks that its page has the record's title. */
const follow = async (page: Page, record: AnyRecord): Promise<void> => {
  await page
    .locator(`main a[href="${addressOf(record)}"]`)
    .first()
    .click();
  await page.waitForURL(`**${addressOf(record)}`);
  assert.equal(await page.locator('h1').textContent(), record.data.title);
};

test('a reader goes from the home page to a ministry, its agreement, the meeting and a signatory', async () => {
  const [one, organization] = firstOf(
    agreements.flatMap((agreement) =>
      agreement.data.parties.flatMap(({ organization: id }) => {
        const party = id === undefined ? undefined : graph.get('organizations', id);
        return party?.data.type === 'ministry' ? [[agreement, party] as const] : [];
      }),
    ),
    'agreement of a ministry',
  );
  const [other, person] = firstOf(
    agreements.flatMap((agreement) =>
      agreement.data.parties.flatMap((party) => {
        const id = party.signatory?.person ?? party.person;
        const signatory = id === undefined ? undefined : graph.get('people', id);
        return signatory && agreement !== one ? [[agreement, signatory] as const] : [];
      }),
    ),
    'agreement with a signatory',
  );
  const { page, complaints } = await open();
  await page.goto('/');
  await page.locator('a[href="/organizations/"]').first().click();
  await page.waitForURL('**/organizations/');
  for (const record of [organization, one, meeting, other, person]) await follow(page, record);
  assert.deepEqual(complaints, []);
});

test('the first tab stop skips to the text', async () => {
  const { page } = await open();
  await page.goto('/');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the text');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
});

test('a meeting lists the agreements signed at it, and each value of its disagreements', async () => {
  const { page } = await open();
  await page.goto(addressOf(meeting));
  const signed = page.locator('section', { has: page.getByRole('heading', { name: 'Signed at this meeting' }) }).last();
  assert.equal(await signed.getByRole('listitem').count(), agreements.length);
  const text = (await page.locator('.disagreement').allTextContents()).join(' ').replace(/\s+/g, ' ');
  for (const { question, values } of meeting.data.disagreements ?? [])
    for (const words of [question, ...values.map(({ value }) => value)])
      assert.ok(text.toLowerCase().includes(words.toLowerCase()), words);
});

test('each agreement of a meeting shows its sides, the meeting, and a source for each fact', async () => {
  const { page } = await open();
  for (const agreement of agreements) {
    await page.goto(addressOf(agreement));
    const labels = await page.locator('.facts dt').allTextContents();
    const hasSide = (side: string): boolean => agreement.data.parties.some((party) => party.side === side);
    const expected = ['At', ...(hasSide('kr') ? ['For Korea'] : []), ...(hasSide('cn') ? ['For China'] : [])];
    assert.deepEqual(
      expected.filter((label) => !labels.includes(label)),
      [],
      agreement.id,
    );
    for (const label of [...expected, 'Signed', 'Instrument', 'Place']) {
      const lines = page
        .locator('.fact', { has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
        .locator('dd');
      for (const line of await lines.all()) {
        assert.ok((await line.locator('.cite-mark').count()) > 0, `${agreement.id} ${label}: no source`);
        assert.ok((await line.locator('.support').count()) > 0, `${agreement.id} ${label}: no support`);
      }
    }
  }
});
