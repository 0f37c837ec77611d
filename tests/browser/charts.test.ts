// Tests of the pictures in a browser: no labels overlap, and every mark opens a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';
import { graph, picturedPages } from './chosen-records.ts';
import { cutOff, overlaps } from './label-boxes.ts';
import { site } from './site.ts';

const { open } = site();

const pages = readPages();
const known = new Set(
  pages.flatMap(({ address, elements }) => [
    address,
    ...elements.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (name === 'id' ? `${address}#${value}` : [])),
    ),
  ]),
);

test('in no picture do labels overlap or extend beyond the edge', async () => {
  const pictures = pages.flatMap(({ html }) => html.match(/<svg class="picture"[\s\S]*?<\/svg>/g) ?? []);
  assert.ok(pictures.length >= picturedPages.length, `${pictures.length} pictures`);
  const { page } = await open();
  await page.goto('/pairs/');
  await page.evaluate((all) => {
    const main = document.querySelector('main');
    document.head.append(...document.querySelectorAll('main link'));
    if (main) main.innerHTML = all.map((picture) => `<div class="chart chart-around">${picture}</div>`).join('');
  }, pictures);
  assert.equal(await page.locator('.chart svg').count(), pictures.length);
  assert.deepEqual(await overlaps(page), []);
  assert.deepEqual(await cutOff(page), []);
});

test('every mark and label of every picture links to a page or a fragment that exists', () => {
  const lost = pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName, namespaceURI }) => tagName === 'a' && namespaceURI.endsWith('svg'))
      .flatMap(({ attrs }) => {
        const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
        return known.has(href) ? [] : [`${address} links to ${href}`];
      }),
  );
  assert.deepEqual(lost, []);
  assert.ok(
    pages.some(({ html }) => html.includes('data-figure')),
    'there are marks',
  );
});

test('every mark of a picture is inside a link with a figure', async () => {
  const { page } = await open();
  for (const address of picturedPages) {
    await page.goto(address);
    const marks = await page.locator('svg.picture [class*="dot-"]').count();
    assert.ok(marks > 0, address);
    assert.equal(await page.locator('svg.picture a [class*="dot-"]').count(), marks, address);
    assert.equal(await page.locator('svg.picture a[data-figure]').count(), marks, address);
  }
});

test('each number in the table of pairs is the length of the list that it links to', async () => {
  const { page } = await open();
  await page.goto('/pairs/');
  const cells = await page
    .locator('.chart td a[data-figure]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href')?.split('#')[1] ?? '', link.textContent?.trim() ?? '']),
    );
  assert.ok(cells.length > 0 && cells.length <= graph.of('agreements').length, `${cells.length} pairs`);
  for (const [id, count] of cells)
    assert.equal(await page.locator(`section:has(> #${id}) li`).count(), Number(count), id);
});
