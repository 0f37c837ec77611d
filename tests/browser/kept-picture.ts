// What a test found wrong with a page → a picture of the whole page in pictures/failed, which git ignores, for people to look at.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'pictures/failed');

/** Throws away the pictures of the last run. */
export const dropPictures = (): void => rmSync(folder, { recursive: true, force: true });

/** Keeps a picture of a page under a name, and returns where it is, from the root of the project. */
export const keepPicture = async (page: Page, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return relative(root, path);
};
