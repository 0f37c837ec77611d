// Asks queries on the search page, or of plain Pagefind; returns results and the bytes fetched.
import type { Page } from 'playwright-core';
import { wordsOf } from '../../src/i18n/locale.ts';
import type { Query } from '../search/query.ts';

/** What a query gave: permalinks in the order shown, and the bytes that were fetched until they were. */
export interface Answer {
  readonly query: Query;
  readonly results: readonly string[];
  readonly bytes: number;
  /** True for the query with which a visit began, when nothing had been fetched. */
  readonly first: boolean;
}

/** Asks one query on an open page: the first of a visit, or a further one. */
export type Ask = (page: Page, query: Query, first: boolean) => Promise<string[]>;

/** Waits until the status is written, what it speaks of is there and nothing on the page has changed for a moment; then reads the links. */
const readLinks = (page: Page): Promise<string[]> => {
  const { loading, start, none, noneFiltered } = wordsOf('en').search;
  const shown = '[data-answer], #search-results .item-title a';
  return page.evaluate(
    async ({ shown, unready, empty }) => {
      const find = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>(shown)];
      const isDone = (): boolean => {
        const text = document.querySelector('#search-status')?.textContent?.trim() ?? '';
        return !unready.includes(text) && (find().length > 0 || empty.some((words) => text.startsWith(words)));
      };
      const deadline = performance.now() + 5000;
      let [before, same] = ['', 0];
      while (performance.now() < deadline && same < 2) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const now = document.querySelector('main')?.innerHTML ?? '';
        same = now === before && isDone() ? same + 1 : 0;
        before = now;
      }
      const addresses = [...new Set(find().map((link) => new URL(link.href).pathname))];
      // The next query has to write its own.
      document.querySelector('#search-status')?.replaceChildren();
      return addresses;
    },
    { shown, unready: ['', loading, start], empty: [none, noneFiltered] },
  );
};

/** Asks as a reader of the site does: opens the address of the search, then types over what is there; filters are always opened by address. */
export const askSite: Ask = async (page, { query, filters }, first) => {
  if (first || filters !== undefined) {
    await page.goto(`/search/?${[`q=${encodeURIComponent(query)}`, filters].filter(Boolean).join('&')}`);
  } else {
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
  }
  return readLinks(page);
};

/** Asks Pagefind as it comes, on the empty page of `plainPagefind`. */
export const askPlain: Ask = async (page, { query }, first) => {
  if (first) await page.goto('/plain/');
  return page.evaluate(async (words) => {
    const bundle = '/plain/pagefind/pagefind.js';
    const pagefind = await import(bundle);
    const { results } = await pagefind.search(words);
    const data: { url: string }[] = await Promise.all(
      results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
    );
    return data.map(({ url }) => url.replace(/^\/plain/, ''));
  }, query);
};

/** Asks all queries, so many to a visit: each visit begins in a browser that has nothing of the site. */
export const askAll = async (
  queries: readonly Query[],
  ask: Ask,
  open: () => Promise<{ page: Page }>,
  sent: () => number,
  visitLength: number,
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  let page: Page | undefined;
  for (const [index, query] of queries.entries()) {
    const first = index % visitLength === 0;
    if (first || !page) {
      await page?.context().close();
      ({ page } = await open());
    }
    const before = sent();
    const addresses = await ask(page, query, first);
    const results = addresses.map((address) => address.replace(/^\/|\/$/g, ''));
    answers.push({ query, results, bytes: sent() - before, first });
  }
  await page?.context().close();
  return answers;
};
