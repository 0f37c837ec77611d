// The state of a list page: what its address asks for, and which rows that keeps, in which order.
import { type ListFilterName, type ListOrder, listFilters, listOrders } from '../model/list-query.ts';
import { by, byDescending } from '../model/order.ts';
import { keyOf } from './old-words.ts';

/** What is asked of a list: words of the title, the key of a value for each filter or an empty text, and an order. */
export interface ListState {
  readonly words: string;
  readonly filters: Readonly<Record<ListFilterName, string>>;
  readonly order: ListOrder;
}

/** What a list can ask of a row: the keys that it has for each filter, and how well supported it is, the best lowest. */
export interface Row {
  readonly title: string;
  readonly iso: string;
  readonly rank: number;
  readonly filters: Readonly<Record<ListFilterName, readonly string[]>>;
}

/** Makes a value for each filter. */
export const forEachFilter = <T>(make: (name: ListFilterName) => T): Record<ListFilterName, T> => ({
  side: make('side'),
  what: make('what'),
  status: make('status'),
  support: make('support'),
});

/** Reads the query of an address, ignoring what it does not know. Old words of filters become their keys. */
export const parseListState = (query: string): ListState => {
  const params = new URLSearchParams(query);
  return {
    words: (params.get('words') ?? '').slice(0, 200),
    filters: forEachFilter((name) => keyOf(name, params.get(name) ?? '')),
    order: listOrders.find((order) => order === params.get('order')) ?? 'groups',
  };
};

/** Writes the query of an address; empty where nothing is asked. */
export const formatListState = ({ words, filters, order }: ListState): string => {
  const asked = [['words', words], ...Object.entries(filters), ['order', order === 'groups' ? '' : order]] as const;
  const params = new URLSearchParams(asked.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  return params.size === 0 ? '' : `?${params.toString()}`;
};

/** True when a row's title contains every word asked for, and the row has the key of every filter. */
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

/** Puts rows in an order. Equal rows stay as they are, and undated ones come last. */
export const sortRows = <R extends Row>(rows: readonly R[], order: ListOrder): R[] =>
  order === 'groups' ? [...rows] : rows.toSorted(comparisons[order]);
