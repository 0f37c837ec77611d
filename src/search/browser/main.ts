// The search page: reads its address, searches, shows results, and keeps the address in step. The one script of the site.
import { filterNames } from '../index-fields.ts';
import { makeCounter } from './counts.ts';
import { needlesOf } from './excerpt.ts';
import { fillForm, readForm, showChosen, showCounts, startNarrowing } from './form.ts';
import { startKeys } from './keys.ts';
import type { Named } from './names.ts';
import { order } from './order.ts';
import type { Hit } from './pagefind.ts';
import { findParts, type Parts } from './parts.ts';
import { answerElement, resultElement } from './results.ts';
import { makeSearcher, type Outcome } from './search.ts';
import { formatState, isIdle, parseState, type SearchState } from './state.ts';
import { statusLines } from './status.ts';

/** How many results are shown at once: each costs the bytes of its words. */
const pageSize = 10;

const start = (parts: Parts): void => {
  const { form, input, filters, chosen, status, list, more, words, folder, home } = parts;
  const searcher = makeSearcher(folder);
  const offered = new Map(
    filterNames.map((name) => [
      name,
      [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map(({ value }) => value),
    ]),
  );
  const count = makeCounter(searcher, offered);
  const addressOf = (kind: string, id: string): string => `${home}${kind}/${id}/`;
  let latest = 0;
  let showNext: () => Promise<void> = async () => undefined;

  const showAnswer = ([named]: readonly Named[]): void => {
    if (named) list.replaceChildren(answerElement(named, addressOf, words));
  };

  /** Shows the next results; those of the first page are put in order among themselves. */
  const pager = (outcome: Outcome, answers: readonly Named[], run: number): (() => Promise<void>) => {
    let rest: readonly Hit[] = outcome.hits;
    const { query } = outcome;
    const needles = query ? needlesOf(query) : [];
    const named = [...outcome.answers, ...(query?.begun ?? [])].map(({ kind, id }) => addressOf(kind, id));
    const shown = answers.length > 0 ? named[0] : undefined;
    return async () => {
      const next = rest.slice(0, pageSize);
      const isFirst = rest === outcome.hits;
      rest = rest.slice(pageSize);
      const found = await Promise.all(next.map(async (hit) => ({ hit, data: await hit.data() })));
      if (run !== latest) return;
      const ordered = query && isFirst ? order(found, query.key, named) : found;
      const items = ordered
        .filter(({ data }) => data.url !== shown)
        .map(({ data }) => resultElement(data, needles, words));
      list.append(...items);
      more.hidden = rest.length === 0;
      if (!isFirst) items[0]?.querySelector('a')?.focus();
    };
  };

  const showCountsOf = async (state: SearchState, run: number): Promise<void> => {
    if (!filters.open) return;
    const counts = await count(state);
    if (run === latest) showCounts(form, counts);
  };

  const showOutcome = async (state: SearchState, run: number): Promise<void> => {
    const hasFilters = Object.keys(state.filters).length > 0;
    const early = hasFilters || state.query === '' ? [] : await searcher.answer(state.query);
    if (run !== latest) return;
    showAnswer(early);
    const outcome = await searcher.search(state);
    if (run !== latest) return;
    const answers = hasFilters ? [] : outcome.answers;
    if (answers.length === 0) list.replaceChildren();
    else if (answers[0] !== early[0]) showAnswer(answers);
    const total = Math.max(outcome.hits.length, answers.length > 0 ? 1 : 0);
    showNext = pager(outcome, answers, run);
    await showNext();
    if (run === latest) status.replaceChildren(...statusLines(outcome, total, state, words));
  };

  const show = async (state: SearchState): Promise<void> => {
    latest += 1;
    const run = latest;
    fillForm(form, state);
    showChosen(chosen, form, state.filters, (left) => go({ ...state, filters: left }));
    list.replaceChildren();
    more.hidden = true;
    status.textContent = isIdle(state) ? words.start : words.loading;
    try {
      if (!isIdle(state)) await showOutcome(state, run);
      if (!isIdle(state) || filters.open) await showCountsOf(state, run);
    } catch {
      if (run === latest) status.textContent = words.failed;
    }
  };

  const go = (state: SearchState): void => {
    const address = `${location.pathname}${formatState(state)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    void show(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form));
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') go(readForm(form));
  });
  filters.addEventListener('toggle', () => void showCountsOf(parseState(location.search), latest));
  more.addEventListener('click', () => void showNext());
  addEventListener('popstate', () => void show(parseState(location.search)));
  startNarrowing(form);
  startKeys({ input, list, close: () => go(parseState('')) });
  void show(parseState(location.search));
};

const parts = findParts();
if (parts) start(parts);
