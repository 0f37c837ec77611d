// Under the reader's own colours (Windows high contrast), where backgrounds go, every mark, frame and focus ring is still to be seen; and nothing moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { site } from './site.ts';
import { steppedPages } from './standard.ts';

const { open } = site();

const addresses = [
  '/',
  '/pairs/',
  '/topics/',
  '/follow-up/',
  '/meetings/2026-01-05-beijing-summit/',
  '/meetings/2026-01-04-state-visit/',
  '/agreements/2026-01-05-commerce-cooperation-dialogue/',
  '/organizations/motir-kr/',
  '/search/?q=seafood',
];

/** What has to be told from the page behind it, each by the properties of which one must do so. */
const told: Record<string, readonly string[]> = {
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

/** Elements that are shown, but of which none of the properties has a colour of its own; and how many were looked at. */
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
      for (const [selector, properties] of Object.entries(told)) {
        const { count, lost } = await unseen(page, selector, properties);
        assert.deepEqual(lost, [], `${selector} on ${address}`);
        looked.set(selector, (looked.get(selector) ?? 0) + count);
      }
    }
    assert.deepEqual(
      [...looked].filter(([, count]) => count === 0),
      [],
      'each is somewhere',
    );
  });
}

/** How a shape is filled and drawn about. */
const inkOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);

test('under forced colours what is hollow stays hollow, and letters differ from what they stand on', async () => {
  const { page } = await open({ forcedColors: 'active', viewport: { width: 1360, height: 800 } });
  const hollow: [string, string, string][] = [
    ['/', '.only-wide .dot-statements', '.only-wide .dot-agreements'],
    ['/follow-up/', '.only-wide .dot-state-under-way', '.only-wide .dot-state-open'],
    ['/meetings/2026-01-04-state-visit/', '.dot-meetings-hollow', '.dot-meetings'],
    ['/organizations/motir-kr/', '[class^="dot-person"]', '[class^="dot-body"]'],
  ];
  for (const [address, open_, filled] of hollow) {
    await page.goto(address);
    const [[inside, outline], [full]] = [await inkOf(page, open_), await inkOf(page, filled)];
    assert.notEqual(inside, outline, open_);
    assert.notEqual(inside, full, `${open_} and ${filled}`);
  }
  const plates = await page
    .locator('.picture a:has(.on-mark)')
    .evaluateAll((links) =>
      links.map((link) => ['path', '.on-mark'].map((part) => getComputedStyle(link.querySelector(part) ?? link).fill)),
    );
  assert.ok(plates.length > 2);
  for (const [plate, letters] of plates) assert.notEqual(plate, letters);
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`whatever Tab comes to has a ring that is seen, forced colours ${forcedColors}`, async () => {
    const { page } = await open({ forcedColors, viewport: { width: 1360, height: 800 } });
    for (const address of steppedPages) {
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
      assert.ok(seen.length > 15, `${address}: ${seen.length} stops`);
      assert.equal(
        seen.some((what) => what.includes('svg')),
        address !== '/',
        'the marks of a small picture are stops, those of a crowd are not',
      );
    }
  });
}

test('nothing moves, whether less motion is asked for or not', async () => {
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
