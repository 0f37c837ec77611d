// The search page → its parts, found once.
import { type PageWords, readWords } from './words.ts';

/** The parts of the page. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly chosen: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly words: PageWords;
  /** The address of the folder of the index, and that of the site. */
  readonly folder: string;
  readonly home: string;
}

/** Finds the parts; undefined on a page that is not the search page. */
export const findParts = (): Parts | undefined => {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const input = document.querySelector<HTMLInputElement>('#q');
  const filters = document.querySelector<HTMLDetailsElement>('#filters');
  const chosen = document.querySelector<HTMLElement>('#search-chosen');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector<HTMLElement>('#search-results');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !filters || !chosen || !status || !list || !more) return undefined;
  const { folder = '/pagefind/', home = '/' } = form.dataset;
  return {
    form,
    input,
    filters,
    chosen,
    status,
    list,
    more,
    words: readWords(status.dataset['words'] ?? '{}'),
    folder,
    home,
  };
};
