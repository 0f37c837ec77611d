// The script of a list page: filters and sorts its rows, and keeps the query in the address.
import { currentFragment } from './old-words.ts';
import { forEachFilter, formatListState, isKept, type ListState, parseListState, type Row, sortRows } from './state.ts';

/** A row with its element and the list it came from. */
interface DrawnRow extends Row {
  readonly element: HTMLElement;
  readonly home: Element;
}

const readRow = (element: HTMLElement): DrawnRow[] => {
  const home = element.parentElement;
  const { iso = '', rank = '' } = element.dataset;
  const filters = forEachFilter((name) => (element.dataset[name] ?? '').split('|'));
  const title = element.querySelector('a')?.textContent?.trim() ?? '';
  return home ? [{ element, home, title, iso, rank: Number(rank), filters }] : [];
};

const fieldsOf = (tools: HTMLElement) => [
  ...tools.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

const readState = (tools: HTMLElement): ListState => {
  const params = new URLSearchParams(fieldsOf(tools).map(({ name, value }) => [name, value.trim()]));
  return parseListState(params.toString());
};

const fill = (tools: HTMLElement, { words, filters, order }: ListState): void => {
  const values = new Map<string, string>(Object.entries({ words, order, ...filters }));
  for (const field of fieldsOf(tools)) field.value = values.get(field.name) ?? '';
};

const countText = (status: HTMLElement, shown: number, all: number): string =>
  shown === all ? '' : (status.dataset['shown'] ?? '').replace('{shown}', String(shown)).replace('{all}', String(all));

const start = (tools: HTMLElement, flat: HTMLElement, status: HTMLElement): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('.groups-of-list .item')].flatMap(readRow);
  const sections = [...document.querySelectorAll<HTMLElement>('.groups-of-list')];
  const jump = document.querySelector<HTMLElement>('.jump');

  const show = (state: ListState): void => {
    const kept = new Set(rows.filter((row) => isKept(row, state)));
    for (const row of sortRows(rows, state.order)) {
      row.element.hidden = !kept.has(row);
      (state.order === 'groups' ? row.home : flat).append(row.element);
    }
    flat.hidden = state.order === 'groups';
    for (const section of sections) section.hidden = section.querySelector('.item:not([hidden])') === null;
    if (jump) jump.hidden = formatListState(state) !== '';
    status.textContent = countText(status, kept.size, rows.length);
  };

  const ask = (): void => {
    const state = readState(tools);
    history.replaceState(null, '', `${location.pathname}${formatListState(state)}${location.hash}`);
    show(state);
  };

  tools.addEventListener('input', ask);
  tools.hidden = false;
  const asked = parseListState(location.search);
  fill(tools, asked);
  if (formatListState(asked) !== '') show(readState(tools));
  const fragment = currentFragment(location.hash);
  if (fragment !== undefined) location.replace(fragment);
};

const tools = document.querySelector<HTMLElement>('#list-form');
const flat = document.querySelector<HTMLElement>('#list-flat');
const status = document.querySelector<HTMLElement>('#list-status');
if (tools && flat && status) start(tools, flat, status);
