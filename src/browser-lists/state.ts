// The state of a filtered list: its address, its filters and its order.

import { by, byDescending } from '../model/order.ts';

/** Orders of a list: as the page has it, in groups, or flat by one thing. */
export const orders = ['groups', 'newest', 'oldest', 'title', 'support'] as const;
export type Order = (typeof orders)[number];

/** The filters of a list, by the name of their field and of the attribute of a row. */
export const filterFields = ['side', 'what', 'status', 'support'] as const;
export type FilterField = (typeof filterFields)[number];

/** What is asked of a list: words of the title, a value of each filter or an empty text, and an order. */
export interface ListState {
  readonly words: string;
  readonly filters: Readonly<Record<FilterField, string>>;
  readonly order: Order;
}

/** A row as far as it is asked about; `side` holds all of its sides, `rank` is how well it stands, best first. */
export interface Row {
  readonly title: string;
  readonly iso: string;
  readonly rank: number;
  readonly side: readonly string[];
  readonly what: string;
  readonly status: string;
  readonly support: string;
}

/** Reads the query of an address; what is not known there is taken for nothing. */
export const parseListState = (query: string): ListState => {
  const params = new URLSearchParams(query);
  const filters = Object.fromEntries(filterFields.map((name) => [name, params.get(name) ?? '']));
  return {
    words: (params.get('words') ?? '').slice(0, 200),
    filters: filters as Record<FilterField, string>,
    order: orders.find((order) => order === params.get('order')) ?? 'groups',
  };
};

/** Writes the query of an address, empty where nothing is asked. */
export const formatListState = ({ words, filters, order }: ListState): string => {
  const asked = [['words', words], ...Object.entries(filters), ['order', order === 'groups' ? '' : order]] as const;
  const params = new URLSearchParams(asked.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  return params.size === 0 ? '' : `?${params.toString()}`;
};

/** True when a row holds every word asked for in its title, and the value of every filter. */
export const isKept = (row: Row, { words, filters }: ListState): boolean => {
  const title = row.title.toLowerCase();
  const hasWords = words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
  return hasWords && filterFields.every((name) => filters[name] === '' || [row[name]].flat().includes(filters[name]));
};

const comparisons: Record<Exclude<Order, 'groups'>, (a: Row, b: Row) => number> = {
  newest: byDescending(({ iso }) => iso),
  oldest: by(({ iso }) => iso || '~'),
  title: by(({ title }) => title.toLowerCase()),
  support: by(({ rank }) => rank),
};

/** Puts rows in an order; equals stay as they are, and undated ones come last. */
export const sortRows = <R extends Row>(rows: readonly R[], order: Order): R[] =>
  order === 'groups' ? [...rows] : rows.toSorted(comparisons[order]);
