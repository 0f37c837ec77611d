// The search page: reads its address, searches, shows results, and keeps the address in step.
import { filterNames } from '../index-fields.ts';
import { type Result, runSearch } from './engine.ts';
import { resultElement } from './results.ts';
import { formatState, isIdle, parseState, type SearchState } from './state.ts';

const pageSize = 10;

/** The parts of the page, and its words, which the page itself carries. */
interface Page {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

const findPage = (): Page | undefined => {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector<HTMLElement>('#search-results');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  return form && status && list && more ? { form, status, list, more } : undefined;
};

const field = (form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
};

const readForm = (form: HTMLFormElement): SearchState => {
  const params = new URLSearchParams();
  for (const name of ['q', ...filterNames]) params.set(name, field(form, name)?.value ?? '');
  return parseState(params.toString());
};

const fillForm = (form: HTMLFormElement, { query, filters }: SearchState): void => {
  const set = (name: string, value: string): void => {
    const input = field(form, name);
    if (input) input.value = value;
  };
  set('q', query);
  for (const name of filterNames) set(name, filters[name] ?? '');
};

const countText = (page: Page, count: number): string => {
  const { none = '', one = '', many = '' } = page.status.dataset;
  if (count === 0) return none;
  return count === 1 ? one : many.replace('#', String(count));
};

const start = (page: Page): void => {
  const bundle = page.form.dataset['bundle'] ?? '/pagefind/';
  let latest = 0;
  let rest: readonly Result[] = [];

  const showMore = async (run: number): Promise<void> => {
    const [next, after] = [rest.slice(0, pageSize), rest.slice(pageSize)];
    const data = await Promise.all(next.map((result) => result.data()));
    if (run !== latest) return;
    rest = after;
    page.list.append(...data.map(resultElement));
    page.more.hidden = rest.length === 0;
  };

  const show = async (state: SearchState): Promise<void> => {
    latest += 1;
    const run = latest;
    fillForm(page.form, state);
    if (isIdle(state)) {
      page.list.replaceChildren();
      page.more.hidden = true;
      page.status.textContent = page.status.dataset['start'] ?? '';
      return;
    }
    page.status.textContent = page.status.dataset['loading'] ?? '';
    try {
      const results = await runSearch(bundle, state);
      if (run !== latest) return;
      page.list.replaceChildren();
      rest = results;
      page.status.textContent = countText(page, results.length);
      await showMore(run);
    } catch {
      if (run === latest) page.status.textContent = page.status.dataset['failed'] ?? '';
    }
  };

  const go = (state: SearchState): void => {
    const address = `${location.pathname}${formatState(state)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    void show(state);
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(page.form));
  });
  page.form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go(readForm(page.form));
  });
  page.more.addEventListener('click', () => void showMore(latest));
  addEventListener('popstate', () => void show(parseState(location.search)));
  void show(parseState(location.search));
};

const page = findPage();
if (page) start(page);
