// Starts the search page: reads its address, searches, shows results and keeps the address current.
import { filterNames } from '../index/index-fields.ts';
import { makeCounter } from './form/filter-counts.ts';
import { fillForm, offeredValues, readForm, showChosen, showCounts, startNarrowing, startTyping } from './form/form.ts';
import { startKeys, startSlashSwitch } from './form/keys.ts';
import { findParts, type Parts } from './page-parts.ts';
import { makePane } from './results/pane.ts';
import { statusLines } from './results/status-lines.ts';
import { makeSearcher } from './search.ts';
import { formatState, isIdle, parseState, type SearchState } from './search-state.ts';

/** Makes the functions that show a state; of two searches that overlap, only the later is shown. */
const makeShow = (parts: Parts, leadTo: (state: SearchState) => void) => {
  const { form, filters, chosen, status, list, words, folder } = parts;
  const searcher = makeSearcher(folder);
  const count = makeCounter(searcher, new Map(filterNames.map((name) => [name, offeredValues(form, name)])));
  const pane = makePane(parts);
  let latest = 0;

  const showResults = async (state: SearchState, isCurrent: () => boolean): Promise<void> => {
    const isPlain = state.query !== '' && Object.keys(state.filters).length === 0;
    const [early] = isPlain ? await searcher.answer(state.query) : [];
    if (!isCurrent()) return;
    if (early) pane.showAnswer(early);
    const outcome = await searcher.search(state);
    if (!isCurrent()) return;
    // If a part of the index cannot be fetched, Pagefind takes it for empty (1.6.0).
    if (outcome.hits.length === 0 && !navigator.onLine) throw new Error('part of the index could not be fetched');
    const answer = isPlain ? outcome.answers[0] : undefined;
    await pane.show(outcome, answer, isCurrent);
    const total = Math.max(outcome.hits.length, answer ? 1 : 0);
    if (isCurrent()) status.replaceChildren(...statusLines(outcome, total, state, parts));
  };

  const showCountsOf = async (state: SearchState, isCurrent: () => boolean): Promise<void> => {
    if (!filters.open) return;
    const counts = await count(state);
    if (isCurrent()) showCounts(form, counts);
  };

  /** While a reader types, the last results stay until the next can take their place. */
  const show = async (state: SearchState, isTyping = false): Promise<void> => {
    latest += 1;
    const run = latest;
    const isCurrent = (): boolean => run === latest;
    showChosen(chosen, form, state.filters, (left) => leadTo({ ...state, filters: left }));
    const staysStill = isTyping && !isIdle(state) && list.childElementCount > 0;
    if (!staysStill) {
      pane.clear();
      status.textContent = isIdle(state) ? words.start : words.loading;
    }
    try {
      if (!isIdle(state)) await showResults(state, isCurrent);
      await showCountsOf(state, isCurrent);
    } catch {
      if (!isCurrent()) return;
      if (staysStill) pane.clear();
      status.textContent = words.failed;
    }
  };

  const refreshCounts = (state: SearchState): void => {
    const run = latest;
    showCountsOf(state, () => run === latest).catch(() => undefined);
  };
  return { show, refreshCounts, showMore: pane.showMore };
};

const start = (parts: Parts): void => {
  const { form, input, slash, slashBox, filters, list, more } = parts;
  const { show, refreshCounts, showMore } = makeShow(parts, (state) => leadTo(state));

  // The back button undoes all that was typed in one go, not its last letters.
  let wasTyped = false;
  const go = (state: SearchState, isTyping = false): void => {
    cancelTyping();
    const address = `${location.pathname}${formatState(state)}`;
    if (address !== `${location.pathname}${location.search}`)
      history[isTyping && wasTyped ? 'replaceState' : 'pushState'](null, '', address);
    wasTyped = isTyping;
    void show(state, isTyping);
  };

  /** Goes to a state that does not come from the form. */
  const leadTo = (state: SearchState): void => {
    fillForm(form, state);
    go(state);
  };

  /** Shows the state that the address holds. */
  const showAddress = (): void => {
    const state = parseState(location.search);
    fillForm(form, state);
    void show(state);
  };

  const cancelTyping = startTyping(input, () => go(readForm(form), true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form));
  });
  form.addEventListener('change', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && target !== slashBox) go(readForm(form));
  });
  filters.addEventListener('toggle', () => refreshCounts(parseState(location.search)));
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => {
    cancelTyping();
    wasTyped = false;
    showAddress();
  });
  startNarrowing(form);
  startKeys({ input, list, hasSlash: startSlashSwitch(slash, slashBox), close: () => leadTo(parseState('')) });
  showAddress();
};

const parts = findParts();
if (parts) start(parts);
