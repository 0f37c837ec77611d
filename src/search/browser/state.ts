// The state of a search ↔ the address of the page, so that a search can be linked and the back button works.
import { type FilterName, filterNames } from '../index-fields.ts';

/** A query and the chosen value of each filter. */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

/** Reads a state from the query part of an address; unknown names are ignored, long text is cut. */
export const parseState = (search: string): SearchState => {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = params.get(name);
    if (value) filters[name] = value.slice(0, 100);
  }
  return { query: (params.get('q') ?? '').slice(0, 200), filters };
};

/** Writes a state as the query part of an address; empty when nothing is asked. */
export const formatState = ({ query, filters }: SearchState): string => {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};

/** True when there is nothing to search for. */
export const isIdle = (state: SearchState): boolean => formatState(state) === '';
