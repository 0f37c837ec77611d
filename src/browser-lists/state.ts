// The state of a list page: the query in its address, and which rows it shows in which order.
import { type ListFilterName, type ListOrder, listFilters, listOrders } from '../model/list-query.ts';
import { by, byDescending } from '../model/order.ts';
import { keyOf } from './old-words.ts';

/** A query of a list: words of the title, a key for each filter (empty if not used), and an order. */
export interface ListState {
  readonly words: string;
  readonly filters: Readonly<Record<ListFilterName, string>>;
  readonly order: ListOrder;
}

/** A row of a list. It has the keys of each filter that it matches; a lower `rank` is better supported. */
export interface Row {
  readonly title: string;
  readonly iso: string;
  readonly rank: number;
  readonly filters: Readonly<Record<ListFilterName, readonly string[]>>;
}

/** Makes a record with one value for each filter. */
export const forEachFilter = <T>(make: (name: ListFilterName) => T): Record<ListFilterName, T> => ({
  side: make('side'),
  what: make('what'),
  status: make('status'),
  support: make('support'),
});

/** Parses the query of an address. Unknown parameters are ignored, and former filter values become their keys. */
export const parseListState = (query: string): ListState => {
  const params = new URLSearchParams(query);
  return {
    words: (params.get('words') ?? '').slice(0, 200),
    filters: forEachFilter((name) => keyOf(name, params.get(name) ?? '')),
    order: listOrders.find((order) => order === params.get('order')) ?? 'groups',
  };
};

/** Formats a state as the query of an address, beginning with `?`; empty for the default state. */
export const formatListState = ({ words, filters, order }: ListState): string => {
  const asked = [['words', words], ...Object.entries(filters), ['order', order === 'groups' ? '' : order]] as const;
  const params = new URLSearchParams(asked.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  return params.size === 0 ? '' : `?${params.toString()}`;
};

/** True if the row's title contains every word of the query, and the row has the key of every filter in use. */
export const isKept = (row: Row, { words, filters }: ListState): boolean => {
  const title = row.title.toLowerCase();
  const hasWords = words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
  return hasWords && listFilters.every((name) => filters[name] === '' || row.filters[name].includes(filters[name]));
};

const comparisons: Record<Exclude<ListOrder, 'groups'>, (a: Row, b: Row) => number> = {
  newest: byDescending(({ iso }) => iso),
  oldest: by(({ iso }) => iso || '~'),
  title: by(({ title }) => title.toLowerCase()),
  support: by(({ rank }) => rank),
};

/** Sorts rows. Equal rows keep their order; by date, undated rows come last. */
export const sortRows = <R extends Row>(rows: readonly R[], order: ListOrder): R[] =>
  order === 'groups' ? [...rows] : rows.toSorted(comparisons[order]);
