// The state of a search, kept in the address: it can be linked, and the back button works.
import { type FilterName, filterNames } from '../index/index-fields.ts';

/** The chosen values of each filter; several values of one filter mean any of them. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** A query and the chosen filters; `verbatim` when the words are not to be corrected. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly verbatim: boolean;
}

/** More values of a filter than a reader picks; whatever holds more is cut. */
const mostValues = 100;

/** What both the query part of an address and the data of a form can do. */
interface Values {
  readonly getAll: (name: string) => readonly unknown[];
}

/** Reads a state from named values; unknown names are ignored, long text is cut. */
export const readState = (values: Values): SearchState => {
  const textsOf = (name: string): string[] => values.getAll(name).filter((value) => typeof value === 'string');
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const chosen = [...new Set(textsOf(name).map((value) => value.slice(0, 100)))].filter(Boolean);
    if (chosen.length > 0) filters[name] = chosen.slice(0, mostValues);
  }
  return { query: (textsOf('q')[0] ?? '').slice(0, 200), filters, verbatim: textsOf('as')[0] === 'typed' };
};

/** Reads a state from the query part of an address. */
export const parseState = (search: string): SearchState => readState(new URLSearchParams(search));

/** Writes a state as the query part of an address; an empty text for an empty search. */
export const formatState = ({ query, filters, verbatim }: SearchState): string => {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const name of filterNames) for (const value of filters[name] ?? []) if (value) params.append(name, value);
  if (verbatim && query.trim() !== '') params.set('as', 'typed');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};

/** True when there is nothing to search for. */
export const isIdle = (state: SearchState): boolean => formatState(state) === '';

/** The same search without one filter. */
export const withoutFilter = ({ filters, ...state }: SearchState, name: FilterName): SearchState => {
  const { [name]: _, ...rest } = filters;
  return { ...state, filters: rest };
};
