// Tests that each picture fits its width, with legible labels, and leads to its table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { picturedPages, picturedRecords } from './chosen-records.ts';
import { site } from './site.ts';
import { targetSize } from './standard.ts';

const { open } = site();

/** Window widths on both sides of each width at which a picture changes its layout. */
const widths = [320, 360, 540, 768, 800, 960, 1100, 1360, 1600];

/** Measures each chart of a page, in CSS pixels: what is shown of it, how far it overflows, and its smallest letters. */
const measure = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart')].map((chart) => {
      const shown = [...chart.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
      const sizes = shown.flatMap((svg) =>
        [...svg.querySelectorAll('text')].map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) *
            (text.getScreenCTM()?.a || text.getScreenCTM()?.b || 0),
        ),
      );
      const right = Math.max(...shown.map((svg) => svg.getBoundingClientRect().right));
      return {
        id: chart.querySelector('h2')?.id ?? '',
        pictures: shown.length,
        says: [...chart.querySelectorAll('.chart-says')].filter((text) => text.getClientRects().length > 0).length,
        over: right - chart.getBoundingClientRect().right,
        scrolls: [chart, ...chart.querySelectorAll('*')].filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.closest('svg'),
        ).length,
        letters: Math.min(...sizes.map(Math.abs)),
      };
    }),
  );

test('at any width one layout of a picture is shown, whole and legible', async () => {
  const { page } = await open();
  const arrangements = new Set<string>();
  for (const address of picturedPages) {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const charts = await measure(page);
      assert.ok(charts.length > 0, address);
      for (const { id, pictures, says, over, scrolls, letters } of charts) {
        const what = `${id} on ${address} at ${width}`;
        assert.deepEqual([pictures, says, scrolls], [1, 1, 0], what);
        assert.ok(over < 0.5, `${what} is ${over} px too wide`);
        assert.ok(letters >= (width < 360 ? 10 : 10.99), `${what} has letters of ${letters}`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, address);
      for (const show of ['narrow', 'wide'])
        if (await page.locator(`svg.only-${show}:visible`).count()) arrangements.add(`${address} ${show}`);
    }
  }
  for (const address of ['/', '/pairs/', '/topics/', '/follow-up/'])
    assert.ok(arrangements.has(`${address} narrow`) && arrangements.has(`${address} wide`), address);
});

/** Pages whose marks must be large enough to tap. On the others a name or a table row has the same link as each mark. */
const toTap = [
  '/',
  '/pairs/',
  ...(['meetings', 'organizations'] as const).flatMap((kind) => picturedRecords.get(kind) ?? []),
];

test(`on a phone a mark can be tapped: its box is ${targetSize} pixels each way`, async () => {
  const { page } = await open({ viewport: { width: 360, height: 800 } });
  for (const address of toTap) {
    await page.goto(address);
    const small = await page.locator('.chart svg a[data-figure]:visible .hit').evaluateAll(
      (all, least) =>
        all.flatMap((hit) => {
          const { width, height } = hit.getBoundingClientRect();
          return Math.min(width, height) < least
            ? [`${hit.parentElement?.getAttribute('aria-label')} ${width} × ${height}`]
            : [];
        }),
      targetSize,
    );
    assert.deepEqual(small, [], address);
  }
});

test('the Tab key skips the marks of the timeline; its table leads to the list of a year', async () => {
  const { page } = await open({ viewport: { width: 1360, height: 800 } });
  await page.goto('/');
  const steps: string[] = [];
  const here = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');
  for (let step = 0; step < 40 && !(steps.at(-1) ?? '').startsWith('<summary'); step += 1) {
    await page.keyboard.press('Tab');
    steps.push(await here());
  }
  assert.ok(steps.at(-1)?.startsWith('<summary'), steps.join('\n'));
  assert.ok(!steps.some((step) => step.includes('data-figure')), 'no mark is a tab stop before the table');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/agreements\/#group-\d{4}$/);
});
