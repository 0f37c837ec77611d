// Screenshots of pages that failed a test, in pictures/failed, which git ignores.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'pictures/failed');

/** Deletes the screenshots of the last run. */
export const dropPictures = (): void => rmSync(folder, { recursive: true, force: true });

/** Saves a screenshot of a page under a name. Returns its path from the root of the project. */
export const keepPicture = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return relative(root, path);
};
