// Pagefind behind a small interface: search by tokens, list by filters, ask for known words.
import { metaWeights } from '../../index/index-fields.ts';
import type { Filters } from '../search-state.ts';

/** A record in the index. `content` is its text; `anchors` say at which word of it each section begins. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** A record that was found: its score, and its data, which is fetched on demand. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

interface Instance {
  init: () => Promise<void>;
  search: (term: string | null, options: object) => Promise<{ results: Hit[] }>;
}

/** The index. */
export interface Index {
  /** Records that hold all tokens or, with `exact`, the tokens as a phrase. */
  readonly search: (tokens: readonly string[], filters: Filters, exact?: boolean) => Promise<readonly Hit[]>;
  /** Every record that passes the filters, newest first. */
  readonly list: (filters: Filters) => Promise<readonly Hit[]>;
  /** True when some record holds a token or its stem. */
  readonly knows: (token: string) => Promise<boolean>;
  /** True when some record holds a word that begins with a token. */
  readonly begins: (token: string) => Promise<boolean>;
}

/** Makes several values of one filter mean any of them; for Pagefind they would mean all. */
const anyOf = (filters: Filters): object =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));

/** Loads Pagefind from its folder. Pagefind drops words that no record holds, so ask `knows` before a search. */
export const loadIndex = async (folder: string): Promise<Index> => {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: object) => Instance;
  };
  // The worker is a second copy of the same code, 12 kB; without it a query takes a few milliseconds.
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: { metaWeights } });
  await pagefind.init();
  const known = new Map<string, Promise<boolean>>();
  const find = async (term: string | null, filters: Filters, sort = {}): Promise<readonly Hit[]> =>
    (await pagefind.search(term, { filters: anyOf(filters), sort })).results;
  const knows = (token: string): Promise<boolean> => {
    const asked = known.get(token) ?? find(`"${token}"`, {}).then(({ length }) => length > 0);
    // Offline, a word that is not found may merely not have been fetched.
    if (navigator.onLine) known.set(token, asked);
    return asked;
  };
  return {
    search: (tokens, filters, exact = false) => find(exact ? `"${tokens.join(' ')}"` : tokens.join(' '), filters),
    list: (filters) => find(null, filters, { date: 'desc' }),
    knows,
    begins: async (token) => (await find(token, {})).length > 0,
  };
};
