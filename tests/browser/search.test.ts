// Tests of search in the browser: results, filters, and the address that restores both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { found } from './search-results.ts';
import { site } from './site.ts';

const { open } = site();

const search = async (page: Page, address: string): Promise<string[]> => {
  await page.goto(`/search/${address}`);
  return found(page);
};

test('a person named in a query comes first, with names in three scripts and the newest agreements', async () => {
  const { page, complaints } = await open();
  for (const query of ['이재명 대통령', 'Li Zaiming', '李在明']) {
    const [first] = await search(page, `?q=${encodeURIComponent(query)}`);
    assert.equal(first, '/people/lee-jae-myung/', query);
  }
  const answer = page.locator('#search-results .answer');
  assert.equal(await answer.locator('[lang=ko]').first().textContent(), '이재명');
  assert.equal(await answer.locator('[lang=zh]').first().textContent(), '李在明');
  assert.ok((await answer.locator('li a[href^="/agreements/"]').count()) > 0);
  assert.deepEqual(complaints, []);
});

test('an organisation is found by a former, a wrong and a short name, with its linked records', async () => {
  const { page } = await open();
  for (const query of ['MOTI', '산업부', 'Ministry of Industry and Trade', '산업통상부는'])
    assert.equal((await search(page, `?q=${encodeURIComponent(query)}`))[0], '/organizations/motir-kr/', query);
  assert.ok((await search(page, '?q=MOTIR')).some((address) => address.startsWith('/agreements/')));
});

test('a ministry and a topic lead to the page for both, unless filters are set', async () => {
  const { page } = await open();
  const both = page.locator('#search-status a');
  for (const query of ['식약처 수산물', 'seafood MFDS', '食品医药品安全处 水产品']) {
    await search(page, `?q=${encodeURIComponent(query)}`);
    assert.equal(await both.getAttribute('href'), '/organizations/mfds-kr/fisheries-and-seafood/', query);
  }
  const name = await both.textContent();
  await both.click();
  assert.equal(await page.locator('h1').textContent(), name);
  for (const address of ['?q=식약처+수산물&kind=agreements', '?q=식약처+판다', '?q=식약처'])
    assert.ok((await search(page, address)).length > 0 && (await both.count()) === 0, address);
});

test('a misspelt word is corrected, the page says so, and a link searches for it as typed', async () => {
  const { page } = await open();
  const addresses = await search(page, '?q=memorundum+food+safety');
  assert.ok(addresses.slice(0, 3).includes('/agreements/2026-01-05-food-safety/'));
  const status = page.locator('#search-status');
  assert.match(
    (await status.textContent()) ?? '',
    /^Showing results for memorandum food safety\. Search instead for memorundum/,
  );
  await status.getByRole('link').click();
  await page.waitForURL('**/search/?q=memorundum+food+safety&as=typed');
  assert.deepEqual(await found(page), []);
  assert.match((await status.textContent()) ?? '', /Nothing found.*No record has “memorundum”/);
});

test('when no record has all words, those with most are shown, and the page names words that none has', async () => {
  const { page } = await open();
  const addresses = await search(page, '?q=yellow+sea+steel+structures');
  assert.ok(addresses.includes('/commitments/yellow-sea-structures-removal/'));
  const status = page.locator('#search-status');
  assert.match((await status.textContent()) ?? '', /^No record has “steel”\.\d+ results with most of the words$/);
  await search(page, '?q=national+parks+bears');
  assert.match((await status.textContent()) ?? '', /^No record has all of these words\.\d+ results with most/);
  await page.locator('#filters summary').click();
  await page.waitForFunction(() => document.querySelector('.filter .empty'));
  const label = page.locator('label', { has: page.locator('input[name=kind][value=agreements]') });
  const promised = Number(await label.locator('.count').textContent());
  assert.equal((await search(page, '?q=national+parks+bears&kind=agreements')).length, promised);
});

test('quoted words are a phrase', async () => {
  const { page } = await open();
  const phrase = await search(page, '?q=%22food+safety+cooperation%22');
  const words = await search(page, '?q=food+safety+cooperation');
  assert.ok(phrase.includes('/agreements/2026-01-05-food-safety/'));
  assert.ok(phrase.length < words.length || words.length === 10);
  assert.deepEqual(await search(page, '?q=%22cooperation+safety+food%22'), []);
});

test('matches are marked in any script, and link to their section', async () => {
  const { page, complaints } = await open();
  await search(page, `?q=${encodeURIComponent('병어')}`);
  const marks = await page.locator('#search-results mark').allTextContents();
  assert.ok(
    marks.some((mark) => mark.includes('병어')),
    marks.join(),
  );
  const into = page.locator('#search-results .item-section a').first();
  const address = (await into.getAttribute('href')) ?? '';
  await into.click();
  await page.waitForURL(`**${address}`);
  const [, fragment = ''] = address.split('#');
  assert.equal(await page.locator(`[id="${fragment}"]`).count(), 1, address);
  assert.deepEqual(complaints, []);
});

test('a result shows kind, date and sides', async () => {
  const { page } = await open();
  await search(page, '?q=wild-caught+seafood&kind=agreements');
  const about = (await page.locator('#search-results .item-about').first().textContent()) ?? '';
  for (const text of ['KR', 'CN', 'Memorandum of understanding', '5 January 2026'])
    assert.ok(about.includes(text), about);
});

test('values of one filter are alternatives, filters combine, and each shows how many records it leaves', async () => {
  const { page } = await open();
  const agreements = await search(page, '?kind=agreements&ministry=mofcom-cn');
  const both = await search(page, '?kind=agreements&kind=meetings&ministry=mofcom-cn');
  assert.ok(agreements.every((address) => address.startsWith('/agreements/')));
  assert.ok(both.some((address) => address.startsWith('/meetings/')));
  await page.locator('#filters summary').click();
  const meetings = page.locator('label', { has: page.locator('input[name=kind][value=meetings]') });
  await page.waitForFunction(() => document.querySelector('.filter .empty'));
  const promised = Number(await meetings.locator('.count').textContent());
  await search(page, '?kind=meetings&ministry=mofcom-cn');
  assert.equal(Number.parseInt((await page.locator('#search-status').textContent()) ?? '', 10), promised);
});

test('filters alone list records, including undated ones', async () => {
  const { page } = await open();
  const topics = await search(page, '?kind=topics');
  assert.equal(topics.length, 10);
  await page.getByRole('button', { name: 'More results' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#search-results > li').length === 20);
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''), /^\/topics\//);
});

test('a ministry in the filter is found by its acronym and its former name', async () => {
  const { page } = await open();
  await page.goto('/search/');
  await page.locator('#filters summary').click();
  for (const name of ['motir', 'MOTIE', '산업통상자원부']) {
    await page.getByLabel('Find in Ministry').fill(name);
    assert.ok(await page.locator('input[name=ministry][value=motir-kr]').isVisible(), name);
    assert.equal(await page.locator('input[name=ministry][value=mofcom-cn]').isVisible(), false, name);
  }
});

test('query and filters live in the address, which restores them; back and forward work', async () => {
  const { page } = await open();
  await page.goto('/');
  await page.locator('#home-q').fill('seafood');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=seafood');
  const all = await found(page);
  await page.locator('#filters summary').click();
  await page.locator('input[name=kind][value=agreements]').check();
  await page.waitForURL('**/search/?q=seafood&kind=agreements');
  await page.waitForFunction(() => !document.querySelector('#search-results .answer'));
  const filtered = await found(page);
  assert.ok(filtered.length > 0 && filtered.every((address) => address.startsWith('/agreements/')));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('#search-results .answer'));
  assert.equal(await page.locator('input[name=kind][value=agreements]').isChecked(), false);
  assert.deepEqual(await found(page), all);
  await page.goForward();
  await page.waitForFunction(() => !document.querySelector('#search-results .answer'));
  assert.deepEqual(await found(page), filtered);
  await page.reload();
  assert.deepEqual(await found(page), filtered);
  assert.ok(await page.locator('input[name=kind][value=agreements]').isChecked());
  await page.getByRole('button', { name: /^Kind: Agreements/ }).click();
  await page.waitForURL('**/search/?q=seafood');
  assert.equal(await page.locator('input[name=kind][value=agreements]').isChecked(), false);
  assert.equal(await page.locator('#q').inputValue(), 'seafood');
});

test('a search without results says which filter excludes records and how to widen it', async () => {
  const { page } = await open();
  assert.deepEqual(await search(page, '?q=zzqx'), []);
  assert.match((await page.locator('#search-status').textContent()) ?? '', /^Nothing found.*No record has “zzqx”/);
  assert.deepEqual(await search(page, '?q=pomfret&year=1992'), []);
  const status = page.locator('#search-status');
  assert.match((await status.textContent()) ?? '', /Without Year: \d+ results?/);
  await status.getByRole('link', { name: 'Year' }).click();
  await page.waitForURL('**/search/?q=pomfret');
  assert.ok((await found(page)).length > 0);
});

test('a hostile query is shown as plain text', async () => {
  const { page, complaints } = await open();
  const query = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  await search(page, `?q=${encodeURIComponent(query)}&ministry=${encodeURIComponent('\'"><svg onload=alert(1)>')}`);
  assert.equal(await page.locator('#q').inputValue(), query);
  assert.equal(await page.locator('main img, main svg, main script:not([src])').count(), 0);
  assert.deepEqual(complaints, []);
});
