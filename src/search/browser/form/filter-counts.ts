// How many results each value of each filter would leave, while the other filters stay as they are.
import { type FilterName, filterNames } from '../../index/index-fields.ts';
import type { Searcher } from '../search.ts';
import { type SearchState, withoutFilter } from '../search-state.ts';

/** The values that the form offers for each filter. */
export type Offered = ReadonlyMap<FilterName, readonly string[]>;

/**
 * Makes a counter. Which records have which value is asked once and kept; Pagefind's own counts know nothing of our
 * ranking.
 */
export const makeCounter = (searcher: Searcher, offered: Offered) => {
  const having = new Map<string, Promise<readonly string[]>>();
  const idsWith = (name: FilterName, value: string): Promise<readonly string[]> => {
    const key = `${name} ${value}`;
    const asked =
      having.get(key) ??
      searcher.index().then(async (index) => (await index.list({ [name]: [value] })).map(({ id }) => id));
    having.set(key, asked);
    return asked;
  };
  const countOne = async (name: FilterName, state: SearchState): Promise<ReadonlyMap<string, number>> => {
    const { hits } = await searcher.search(withoutFilter(state, name), false);
    const found = new Set(hits.map(({ id }) => id));
    const values = offered.get(name) ?? [];
    const counts = await Promise.all(
      values.map(async (value) => (await idsWith(name, value)).filter((id) => found.has(id)).length),
    );
    return new Map(values.map((value, place) => [value, counts[place] ?? 0]));
  };
  return async (state: SearchState): Promise<ReadonlyMap<FilterName, ReadonlyMap<string, number>>> =>
    new Map(await Promise.all(filterNames.map(async (name) => [name, await countOne(name, state)] as const)));
};
