// The addresses that the search page shows, once a search has ended.
import type { Page } from 'playwright-core';

/** The addresses of the results in the order shown, none where nothing was found. */
export const found = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(() =>
    /\d+ result|Nothing found/.test(document.querySelector('#search-status')?.textContent ?? ''),
  );
  return page
    .locator('#search-results .item-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};
