// The search form: reads and writes a state, follows typing, and lists the chosen filters.
import { type FilterName, filterNames } from '../../index/index-fields.ts';
import { nameKey } from '../../text/tokens.ts';
import { element } from '../results/elements.ts';
import { type Filters, readState, type SearchState } from '../search-state.ts';

/** The boxes of one filter. */
const boxesOf = (form: HTMLFormElement, name: FilterName): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`),
];

/** The values that the form offers for a filter. */
export const offeredValues = (form: HTMLFormElement, name: FilterName): string[] =>
  boxesOf(form, name).map(({ value }) => value);

/** Reads the state that the form holds. A form is never `verbatim`: any change ends a search for the words as typed. */
export const readForm = (form: HTMLFormElement): SearchState => readState(new FormData(form));

/** Writes a state into the form. Only for a state that comes from elsewhere: it interrupts whoever is typing. */
export const fillForm = (form: HTMLFormElement, { query, filters }: SearchState): void => {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input) input.value = query;
  for (const name of filterNames)
    for (const box of boxesOf(form, name)) box.checked = filters[name]?.includes(box.value) ?? false;
};

/** What a value of a filter is called in the form; the value itself where the form does not offer it. */
const optionLabel = (form: HTMLFormElement, name: FilterName, value: string): string =>
  boxesOf(form, name).find((box) => box.value === value)?.dataset['label'] ?? value;

/** Lists the chosen values as buttons that remove them; `take` is called with the filters that are left. */
export const showChosen = (
  list: HTMLElement,
  form: HTMLFormElement,
  filters: Filters,
  take: (filters: Filters) => void,
): void => {
  const buttons = filterNames.flatMap((name) =>
    (filters[name] ?? []).map((value) => {
      const label = `${list.dataset[name] ?? name}: ${optionLabel(form, name, value)}`;
      const button = element('button', 'chosen', label, element('span', '', ' ×'));
      button.type = 'button';
      button.title = list.dataset['take'] ?? '';
      button.addEventListener('click', () => {
        const left = (filters[name] ?? []).filter((other) => other !== value);
        take({ ...filters, [name]: left });
      });
      return element('li', '', button);
    }),
  );
  list.replaceChildren(...buttons);
  list.hidden = buttons.length === 0;
};

/** Shows how many results each value of each filter would leave; a value that would leave none is drawn softer. */
export const showCounts = (
  form: HTMLFormElement,
  counts: ReadonlyMap<FilterName, ReadonlyMap<string, number>>,
): void => {
  for (const [name, values] of counts)
    for (const box of boxesOf(form, name)) {
      const count = values.get(box.value) ?? 0;
      const shown = box.parentElement?.querySelector('.count');
      if (shown) shown.textContent = String(count);
      box.closest('li')?.classList.toggle('empty', count === 0 && !box.checked);
    }
};

/**
 * Starts the fields that narrow a long filter by any name of its values: acronym, former name, name in another script.
 */
export const startNarrowing = (form: HTMLFormElement): void => {
  for (const input of form.querySelectorAll<HTMLInputElement>('input.narrow')) {
    input.hidden = false;
    input.addEventListener('input', () => {
      const wanted = nameKey(input.value);
      for (const item of input.closest('fieldset')?.querySelectorAll('li') ?? []) {
        const names = item.dataset['names'] ?? '';
        item.hidden = !names.split('|').some((name) => nameKey(name).includes(wanted));
      }
    });
  }
};

/** How long a pause is, in milliseconds: longer than between two letters of a word, shorter than anybody waits. */
const pause = 300;

/** One letter, or one syllable, is too little to search for. */
const isEnough = (typed: string): boolean => typed.trim().length !== 1;

/**
 * Calls `onPause` when a reader pauses while typing in the box, so that results come without Enter and not with every
 * letter. Returns a function that cancels a call still to come, for a search that starts in another way.
 */
export const startTyping = (input: HTMLInputElement, onPause: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(waiting);
  input.addEventListener('input', () => {
    cancel();
    if (isEnough(input.value)) waiting = setTimeout(onPause, pause);
  });
  return cancel;
};
