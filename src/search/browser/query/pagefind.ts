// Pagefind, loaded on first use: an address of its folder → a way to search it, and to know whether a word is in any record.
import { metaWeights } from '../../index/index-fields.ts';
import type { Filters } from '../search-state.ts';

/** What Pagefind keeps of one record. `content` is its words, `anchors` where in them, in words, its sections begin. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** One record that was found: a score, and its data, which is fetched when it is asked for. */
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
  /** Records that hold all tokens, or where `exact` the tokens as a phrase. */
  readonly search: (tokens: readonly string[], filters: Filters, exact?: boolean) => Promise<readonly Hit[]>;
  /** Every record that the filters leave, the newest first. */
  readonly list: (filters: Filters) => Promise<readonly Hit[]>;
  /** True when a token, as it is or as its stem, is in some record. */
  readonly knows: (token: string) => Promise<boolean>;
  /** True when some record holds a word that begins so. */
  readonly begins: (token: string) => Promise<boolean>;
}

/** Several values of one filter are any of them; Pagefind itself would take them for all. */
const anyOf = (filters: Filters): object =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));

/** Loads Pagefind from its folder. Pagefind drops a word that no record holds; whoever asks must ask `knows` first. */
export const loadIndex = async (folder: string): Promise<Index> => {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: object) => Instance;
  };
  // Its worker is the same code once more, 12 kB of it; a query here takes a few milliseconds without.
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: { metaWeights } });
  await pagefind.init();
  const known = new Map<string, Promise<boolean>>();
  const find = async (term: string | null, filters: Filters, sort = {}): Promise<readonly Hit[]> =>
    (await pagefind.search(term, { filters: anyOf(filters), sort })).results;
  const knows = (token: string): Promise<boolean> => {
    const asked = known.get(token) ?? find(`"${token}"`, {}).then(({ length }) => length > 0);
    // Without the network, not found may only mean not fetched.
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
