// `npm run pictures`: screenshots of the main pages, three of them for the README.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, serveFolder } from './site.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'pictures');

const pages = {
  home: '/',
  record: '/agreements/2026-01-05-wild-caught-seafood/',
  meeting: '/meetings/2026-01-05-beijing-summit/',
  person: '/people/lee-jae-myung/',
  ministry: '/organizations/motir-kr/',
  'follow-up': '/follow-up/',
  search: `/search/?q=${encodeURIComponent('식약처 수산물')}`,
} as const;

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } } as const;

/** Those of the README, as wide light pictures of the first screen. */
const inReadme = ['home', 'record', 'search'] as const;

const ready = async (page: Page, name: string): Promise<void> => {
  if (name === 'search') await page.locator('#search-results .item-title a').first().waitFor();
};

const draw = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const served = await serveFolder();
  const browser = await launch();
  for (const [size, viewport] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme, baseURL: served.origin });
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        await ready(page, name);
        await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
      }
      await page.close();
    }
  }
  await browser.close();
  await served.stop();
  for (const name of inReadme) copyFileSync(join(folder, `${name}-wide-light.png`), join(root, `.github/${name}.png`));
  console.log(`${Object.keys(pages).length * 4} pictures are in ${folder}`);
};

await draw();
