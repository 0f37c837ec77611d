// The pictures as readers meet them: in none do labels overlap, and every mark opens a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';
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

/** Where each sort of picture is, at its fullest. */
const drawn = [
  '/',
  '/pairs/',
  '/organizations/',
  '/topics/',
  '/follow-up/',
  '/agreements/2026-01-05-commerce-cooperation-dialogue/',
  '/organizations/motir-kr/',
  '/people/lee-jae-myung/',
  '/meetings/2026-01-04-state-visit/',
  '/mechanisms/fta-second-phase-negotiations/',
];

test('in no picture of any record do labels overlap or reach over the edge', async () => {
  const pictures = pages.flatMap(({ html }) => html.match(/<svg class="picture"[\s\S]*?<\/svg>/g) ?? []);
  assert.ok(pictures.length > 100, `${pictures.length} pictures`);
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

test('every mark and every label of every picture of the site opens a page or a place that is there', () => {
  let marks = 0;
  const lost = pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName, namespaceURI }) => tagName === 'a' && namespaceURI.endsWith('svg'))
      .flatMap(({ attrs }) => {
        marks += 1;
        const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
        return known.has(href) ? [] : [`${address} → ${href}`];
      }),
  );
  assert.deepEqual(lost, []);
  assert.ok(marks > 1_000, `${marks} marks`);
});

test('no shape of a picture is outside a link, but for lines', async () => {
  const { page } = await open();
  for (const address of drawn) {
    await page.goto(address);
    assert.equal(
      await page.locator('svg.picture [class*="dot-"]').count(),
      await page.locator('svg.picture a [class*="dot-"]').count(),
    );
    assert.equal(
      await page.locator('svg.picture [class*="dot-"]').count(),
      await page.locator('svg.picture a[data-figure]').count(),
    );
  }
});

test('the number in the table of pairs is the number of agreements in the list that its disc opens', async () => {
  const { page } = await open();
  await page.goto('/pairs/');
  const cells = await page
    .locator('.chart td a[data-figure]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href')?.split('#')[1] ?? '', link.textContent?.trim() ?? '']),
    );
  assert.ok(cells.length > 10);
  for (const [id, count] of cells)
    assert.equal(await page.locator(`section:has(> #${id}) li`).count(), Number(count), id);
});
