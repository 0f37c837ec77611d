// The parts of the search page, found once.
import { type Addresses, buildAddressesBelow } from '../../addresses.ts';
import { type PageWords, readWords } from './page-words.ts';

/** The parts of the page. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The switch for the slash key, and the paragraph that holds it. */
  readonly slash: HTMLElement;
  readonly slashBox: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly chosen: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly words: PageWords;
  /** The address of the index's folder. */
  readonly folder: string;
  readonly to: Addresses;
}

/** Finds the parts; undefined on a page that is not the search page. */
export const findParts = (): Parts | undefined => {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const input = document.querySelector<HTMLInputElement>('#q');
  const slash = document.querySelector<HTMLElement>('#search-slash');
  const slashBox = document.querySelector<HTMLInputElement>('#search-slash input');
  const filters = document.querySelector<HTMLDetailsElement>('#filters');
  const chosen = document.querySelector<HTMLElement>('#search-chosen');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector<HTMLElement>('#search-results');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !slash || !slashBox || !filters || !chosen || !status || !list || !more) return undefined;
  const { root = '/', home = '/' } = form.dataset;
  const to = buildAddressesBelow(root, home);
  return {
    form,
    input,
    slash,
    slashBox,
    filters,
    chosen,
    status,
    list,
    more,
    words: readWords(status.dataset['words'] ?? '{}'),
    folder: to.file('pagefind/'),
    to,
  };
};
