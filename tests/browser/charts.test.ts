// The pictures as readers meet them: on any screen, light or dark, with script or without, nothing overlaps and every mark opens a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPages } from '../pages.ts';
import { site } from './site.ts';
import { violations } from './violations.ts';

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

/** Labels of one picture whose boxes share more than a hair. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        box: text.getBoundingClientRect(),
      }));
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
          )
          .map((b) => `${a.words} | ${b.words}`),
      );
    }),
  );

/** Labels that reach over the edge of their picture. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isInside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1;
        return isInside ? [] : [text.textContent?.trim() ?? ''];
      });
    }),
  );

test('in no picture of any record do labels overlap or reach over the edge', async () => {
  const pictures = pages.flatMap(({ html }) => html.match(/<svg class="picture"[\s\S]*?<\/svg>/g) ?? []);
  assert.ok(pictures.length > 100, `${pictures.length} pictures`);
  const { page } = await open();
  await page.goto('/pairs/');
  await page.evaluate((all) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = all.map((picture) => `<div class="chart chart-around">${picture}</div>`).join('');
  }, pictures);
  assert.equal(await page.locator('.chart svg').count(), pictures.length);
  assert.deepEqual(await overlaps(page), []);
  assert.deepEqual(await cutOff(page), []);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`pictures on three screens, ${colorScheme}, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { page, complaints } = await open({ colorScheme, javaScriptEnabled });
      for (const address of drawn) {
        await page.goto(address);
        assert.ok((await page.locator('.chart svg a').count()) > 2, `${address} has a picture`);
        for (const width of [1360, 768, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const what = `${address} at ${width}`;
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, what);
          assert.deepEqual(await overlaps(page), [], what);
          assert.deepEqual(await cutOff(page), [], what);
        }
      }
      assert.deepEqual(complaints, []);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where pictures are, ${colorScheme}, tables open`, async () => {
    const { page } = await open({ colorScheme, bypassCSP: true, viewport: { width: 1360, height: 800 } });
    for (const address of drawn) {
      await page.goto(address);
      for (const width of [1360, 360]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await violations(page), [], `${address} at ${width}`);
        await page.locator('.chart details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360, `${address} with its tables`);
    }
  });
}

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
