// The state of a search ↔ the address of the page, so that a search can be linked and the back button works.
import { type FilterName, filterNames } from '../index/index-fields.ts';

/** The chosen values of each filter; several of one filter mean any of them. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** A query and the chosen filters; `verbatim` when the words are meant as typed, not as corrected. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly verbatim: boolean;
}

/** More values than a reader picks; an address that holds more is cut. */
const mostValues = 20;

/** Reads a state from the query part of an address; unknown names are ignored, long text is cut. */
export const parseState = (search: string): SearchState => {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const values = [...new Set(params.getAll(name).map((value) => value.slice(0, 100)))].filter(Boolean);
    if (values.length > 0) filters[name] = values.slice(0, mostValues);
  }
  return { query: (params.get('q') ?? '').slice(0, 200), filters, verbatim: params.get('as') === 'typed' };
};

/** Writes a state as the query part of an address; empty when nothing is asked. */
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
