// Pagefind, loaded on first use: a state of the search → its results, best first.
import { metaWeights } from '../index-fields.ts';
import { nameKey, queryTokens } from '../tokens.ts';
import type { ResultData } from './results.ts';
import type { SearchState } from './state.ts';

/** A result whose data is fetched when it is shown. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<ResultData>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options: object) => Promise<{ results: Result[] }>;
}

let loading: Promise<Pagefind> | undefined;

const load = async (bundle: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', bundlePath: bundle, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
};

/** Runs a search: records that bear the very name asked for, then the others, best first; without words, the newest first. `bundle` is the address of the index folder; the engine is fetched on the first call. */
export const runSearch = async (bundle: string, { query, filters }: SearchState): Promise<readonly Result[]> => {
  loading ??= load(bundle);
  const pagefind = await loading;
  const tokens = queryTokens(query);
  if (query.trim() !== '' && tokens.length === 0) return [];
  if (tokens.length === 0) return (await pagefind.search(null, { filters, sort: { date: 'desc' } })).results;
  const [named, found] = await Promise.all([
    pagefind.search(`"${nameKey(query)}"`, { filters }),
    pagefind.search(tokens.join(' '), { filters }),
  ]);
  const first = new Set(named.results.map(({ id }) => id));
  return [...named.results, ...found.results.filter(({ id }) => !first.has(id))];
};
