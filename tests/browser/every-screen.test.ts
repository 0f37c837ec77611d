// Tests of every type of page on all screen sizes, light and dark, with and without scripts.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { kindNames } from '../../src/model/kinds.ts';
import { readPages } from '../pages.ts';
import { faintTexts } from './contrast.ts';
import { faulty } from './faulty-page.ts';
import { dropPictures, keepPicture } from './kept-picture.ts';
import { cutOff, overlaps } from './label-boxes.ts';
import { listPageTypes, listUncovered, type PageType } from './page-types.ts';
import { site } from './site.ts';
import { fewestPages, widths } from './standard.ts';
import { violations } from './violations.ts';
import { openWithoutScript } from './without-script.ts';

const { open } = site();
const types = listPageTypes(readPages());
before(dropPictures);

/** Pages open at once: as many as a small machine has cores. */
const atOnce = 2;

/** Faults of layout at a width in CSS pixels. */
const misplaced = async (page: Page, width: number): Promise<string[]> => {
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...(wide > width ? [`it scrolls sideways, to ${wide}`] : []),
    ...(await overlaps(page)).map((labels) => `labels overlap: ${labels}`),
    ...(await cutOff(page)).map((label) => `a label reaches over the edge: ${label}`),
  ];
};

/** Faults of layout at a width, and texts with too little contrast. */
const unreadable = async (page: Page, width: number): Promise<string[]> => [
  ...(await misplaced(page, width)),
  ...(await faintTexts(page)),
];

const openDetails = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

/**
 * The screens by name, each with its check. On the narrow one all tables, groups and filters are opened, and the page is then
 * narrowed to the 320 pixels to which it must reflow at 400 % (WCAG 1.4.10).
 */
const screens: readonly [string, (page: Page) => Promise<string[]>][] = [
  [`${widths.wide}`, (page) => unreadable(page, widths.wide)],
  [`${widths.middling}`, (page) => unreadable(page, widths.middling)],
  [`${widths.narrow}`, (page) => misplaced(page, widths.narrow)],
  [`${widths.narrow}-open`, (page) => openDetails(page).then(() => unreadable(page, widths.narrow))],
  [`${widths.least}-open`, (page) => misplaced(page, widths.least)],
];

/** The screens on which axe runs: the widest, and the narrow one with everything open. */
const judged = new Set([`${widths.wide}`, `${widths.narrow}-open`]);

/**
 * Lists the faults of an open page on every screen, with the path of a screenshot. Axe runs in light only, since only the
 * colours differ in dark, and those are measured here.
 */
const listFaults = async (page: Page, { name, address }: PageType, state: string): Promise<string[]> => {
  const found: string[] = [];
  for (const [screen, look] of screens) {
    const isJudged = state.startsWith('light') && judged.has(screen);
    const faults = new Set([...(await look(page)), ...(isJudged ? await violations(page) : [])]);
    if (faults.size === 0) continue;
    const kept = await keepPicture(page, `${name}-${screen}-${state}`);
    found.push([`${address} at ${screen}, kept in ${kept}`, ...faults].join('\n  '));
  }
  return found;
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const script of ['on', 'off'] as const) {
    test(`every type of page on every screen, ${colorScheme}, script ${script}`, async (t) => {
      const left = types.filter(({ shows, hasScript }) => script === 'on' || (hasScript && shows === undefined));
      t.diagnostic(`${left.length} pages`);
      assert.ok(left.length > (script === 'on' ? fewestPages : kindNames.length), 'enough pages');
      const faults: string[] = [];
      const work = async (): Promise<void> => {
        const { page } = await open({ colorScheme, bypassCSP: true });
        for (let type = left.shift(); type; type = left.shift()) {
          if (script === 'off') await openWithoutScript(page, type.address);
          else await page.goto(type.address);
          if (type.shows) await page.locator(type.shows).first().waitFor();
          faults.push(...(await listFaults(page, type, `${colorScheme}-script-${script}`)));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      assert.equal(faults.sort().join('\n'), '');
    });
  }
}

test('every route of the site has a page that is opened', () => {
  assert.ok(types.length > fewestPages, `${types.length} pages`);
  assert.deepEqual(listUncovered(types), []);
  assert.deepEqual(listUncovered(types, ['[kind]/index.astro', 'about.astro', 'new.astro', '[kind]/[id]/new.astro']), [
    'new.astro',
    '[kind]/[id]/new.astro',
  ]);
});

test('with scripts off, the page has nothing of theirs and shows what readers without them need', async () => {
  const { page } = await open({ bypassCSP: true });
  await page.goto('/agreements/');
  await page.locator('#list-form:visible').waitFor();
  await openWithoutScript(page, '/agreements/');
  assert.equal(await page.locator('#list-form:visible').count(), 0);
  await openWithoutScript(page, '/search/?q=seafood');
  await page.getByText('Search needs script.').waitFor();
  assert.equal(await page.locator('#search-results li').count(), 0);
});

test('the measures find each fault of a faulty page, and no more', async () => {
  const { page } = await open({ bypassCSP: true, colorScheme: 'light' });
  await page.setContent(faulty);
  const faint = await faintTexts(page);
  assert.deepEqual(faint, [
    '“pale” has a contrast of 4.48, #777777 on #ffffff',
    '“large” has a contrast of 3.54, #888888 on #ffffff',
    '“thin” has a contrast of 3.98, #808080 on #ffffff',
    '“faded together” has a contrast of 3.98, #ffffff on #808080',
    '“faded” has a contrast of 3.98, #808080 on #ffffff',
    '“over a box” has a contrast of 1.26, #222222 on #333333',
    'the contrast of “unclear” cannot be told: a picture behind it',
    '“in a picture” has a contrast of 1.26, #222222 on #333333',
    '“drawn” has a contrast of 2.32, #aaaaaa on #ffffff',
    '“the decimal of a list” has a contrast of 1.92, #bbbbbb on #ffffff',
    '“asked” has a contrast of 1.61, #cccccc on #ffffff',
  ]);
  assert.deepEqual(await misplaced(page, 360), [
    'it scrolls sideways, to 908',
    'labels overlap: plain | plain, but over it',
    'a label reaches over the edge: cut off',
  ]);
  assert.match((await violations(page)).join(), /image-alt: <img/);
});
