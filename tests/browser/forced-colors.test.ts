// Tests of forced colours (Windows high contrast): marks, frames and focus rings stay visible.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  addressOf,
  firstOf,
  pagesWith,
  picturedPages,
  picturedRecords,
  signings,
  titleWords,
} from './chosen-records.ts';
import { site } from './site.ts';
import { steppedPages } from './standard.ts';

const { open } = site();

const [fullest] = signings;

const addresses = [
  ...picturedPages,
  ...(fullest ? [addressOf(fullest.meeting)] : []),
  ...pagesWith(['agreements', 'meetings'], /class="disagreement/).slice(0, 1),
  `/search/?q=${titleWords[0]}`,
];

/** Elements that must differ from the page behind them, and the properties of which at least one must differ. */
const visible: Record<string, readonly string[]> = {
  '.mark-agreements, .mark-meetings, .mark-statements': ['background-color'],
  '.picture [class^="dot-"]': ['fill', 'stroke'],
  '.picture .stroke-here, .picture .stroke-axis': ['stroke'],
  '.picture .label': ['fill'],
  '.side': ['border-top-color'],
  '.status': ['border-top-color'],
  '.support': ['border-bottom-color'],
  '.stands, .callout, .disagreement': ['border-left-color'],
  '#search-results mark': ['background-color'],
};

/** Finds shown elements for which none of the properties differs from the page, and counts all shown elements. */
const unseen = (page: Page, selector: string, properties: readonly string[]) =>
  page.evaluate(
    ([all, names]) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.backgroundColor = 'Canvas';
      const canvas = getComputedStyle(probe).backgroundColor;
      probe.remove();
      const nothing = new Set([canvas, 'none', 'transparent', 'rgba(0, 0, 0, 0)']);
      const shown = [...document.querySelectorAll(all)].filter((element) => element.getClientRects().length > 0);
      const isSeen = (element: Element): boolean => {
        const style = getComputedStyle(element);
        return names.some((name) => {
          const edge = name.replace('color', 'width');
          const isDrawn = edge === name || !edge.startsWith('border') || style.getPropertyValue(edge) !== '0px';
          return isDrawn && !nothing.has(style.getPropertyValue(name));
        });
      };
      return {
        count: shown.length,
        lost: shown.filter((element) => !isSeen(element)).map((element) => element.outerHTML.slice(0, 120)),
      };
    },
    [selector, properties] as const,
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test(`under forced colours every mark and frame differs from the page, ${colorScheme}`, async () => {
    const { page } = await open({ colorScheme, forcedColors: 'active', viewport: { width: 1360, height: 800 } });
    const looked = new Map<string, number>();
    for (const address of addresses) {
      await page.goto(address);
      if (address.startsWith('/search')) await page.locator('#search-results mark').first().waitFor();
      for (const [selector, properties] of Object.entries(visible)) {
        const { count, lost } = await unseen(page, selector, properties);
        assert.deepEqual(lost, [], `${selector} on ${address}`);
        looked.set(selector, (looked.get(selector) ?? 0) + count);
      }
    }
    assert.deepEqual(
      [...looked].filter(([, count]) => count === 0),
      [],
      'each element is on some page',
    );
  });
}

/** The fill and the stroke of a shape. */
const inkOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);

test('under forced colours hollow marks stay hollow, and letters differ from their marks', async () => {
  const { page } = await open({ forcedColors: 'active', viewport: { width: 1360, height: 800 } });
  const hollow: [string | undefined, string, string][] = [
    ['/', '.only-wide .dot-statements', '.only-wide .dot-agreements'],
    ['/follow-up/', '.only-wide .dot-state-under-way', '.only-wide .dot-state-open'],
    [
      pagesWith(['meetings', 'mechanisms'], /class="dot-meetings-hollow"/, /class="dot-meetings"/)[0],
      '.dot-meetings-hollow',
      '.dot-meetings',
    ],
    [
      pagesWith(['organizations'], /class="dot-person/, /class="dot-body/)[0],
      '[class^="dot-person"]',
      '[class^="dot-body"]',
    ],
  ];
  let compared = 0;
  for (const [address, outlined, filled] of hollow) {
    if (address === undefined) continue;
    await page.goto(address);
    if ((await page.locator(outlined).count()) === 0 || (await page.locator(filled).count()) === 0) continue;
    const [[inside, outline], [full]] = [await inkOf(page, outlined), await inkOf(page, filled)];
    assert.notEqual(inside, outline, outlined);
    assert.notEqual(inside, full, `${outlined} and ${filled}`);
    compared += 1;
  }
  assert.ok(compared > 0);
  await page.goto(firstOf(pagesWith(['organizations', 'agreements'], /on-mark/), 'picture with letters on its marks'));
  const plates = await page
    .locator('.picture a:has(.on-mark)')
    .evaluateAll((links) =>
      links.map((link) => ['path', '.on-mark'].map((part) => getComputedStyle(link.querySelector(part) ?? link).fill)),
    );
  assert.ok(plates.length > 0);
  for (const [plate, letters] of plates) assert.notEqual(plate, letters);
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`every tab stop has a visible focus ring, forced colours ${forcedColors}`, async () => {
    const { page } = await open({ forcedColors, viewport: { width: 1360, height: 800 } });
    const pages = ['/', firstOf([...picturedRecords.values()], 'record with a picture')];
    assert.equal(pages.length, steppedPages);
    for (const address of pages) {
      await page.goto(address);
      const seen: string[] = [];
      for (let step = 0; step < 400; step += 1) {
        await page.keyboard.press('Tab');
        const [what, style, width, colour, paper] = await page.evaluate(() => {
          const on = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(on);
          const { backgroundColor } = getComputedStyle(document.documentElement);
          return [`${on.namespaceURI} ${on.tagName}`, outlineStyle, outlineWidth, outlineColor, backgroundColor];
        });
        if (what?.endsWith('BODY')) break;
        assert.ok(style !== 'none' && Number.parseFloat(width ?? '') >= 2 && colour !== paper, `${what} on ${address}`);
        seen.push(what ?? '');
      }
      assert.ok(seen.some((what) => what.endsWith(' A')) && seen.length < 400, `${address}: ${seen.length} stops`);
      assert.equal(
        seen.some((what) => what.includes('svg')),
        address !== '/',
        'marks are tab stops in a small picture, but not in a large one',
      );
    }
  });
}

test('nothing moves, with or without a preference for reduced motion', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await open({ reducedMotion });
    for (const address of addresses) {
      await page.goto(address);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
          }).length,
      );
      assert.equal(moving, 0, `${address}, ${reducedMotion}`);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0, address);
    }
  }
});
