// A state of the search → what the page shows: first whom the query names, then the records, then what to do where there are none.
import { type FilterName, filterNames } from '../index-fields.ts';
import type { NamesFile } from '../names-format.ts';
import { fold } from '../tokens.ts';
import { type Named, type Names, readNames } from './names.ts';
import { findNear } from './near-names.ts';
import { type Hit, type Index, loadIndex } from './pagefind.ts';
import { answerOf, type Query, readQuery } from './query.ts';
import { rank } from './rank.ts';
import { searchable, spell } from './spelling.ts';
import { type SearchState, withoutFilter } from './state.ts';

/** What was found. `query` is the one that was searched; `meant` its words, where they are not the words typed. */
export interface Outcome {
  readonly query: Query | undefined;
  readonly answers: readonly Named[];
  readonly hits: readonly Hit[];
  readonly meant: string | undefined;
  readonly missing: readonly string[];
  /** Where nothing was found: how many there are without each filter. */
  readonly widen: readonly { readonly filter: FilterName; readonly count: number }[];
}

/** The parts of the search, each loaded when it is first needed. */
export interface Searcher {
  /** Whom a query names; needs the file of names only. */
  readonly answer: (query: string) => Promise<readonly Named[]>;
  /** `canWiden` asks, where nothing is found, what each filter keeps out. */
  readonly search: (state: SearchState, canWiden?: boolean) => Promise<Outcome>;
  readonly index: () => Promise<Index>;
}

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

const nothing: Outcome = { query: undefined, answers: [], hits: [], meant: undefined, missing: [], widen: [] };

/** Makes a searcher over the files in `folder`: modules, so that a browser keeps them and none is asked for twice. */
export const makeSearcher = (folder: string): Searcher => {
  const read = async <T>(file: string): Promise<T> =>
    ((await import(/* @vite-ignore */ `${folder}${file}`)) as { default: T }).default;
  const names = once(async (): Promise<Names> => readNames(await read<NamesFile>('names.js')));
  const index = once(() => loadIndex(folder));
  const vocabulary = once(async () => (await read<string>('words.js')).split(' '));

  const find = async (state: SearchState, isMeant = false): Promise<Outcome> => {
    const known = await names();
    const query = readQuery(state.query, known);
    const pagefind = await index();
    if (query.tokens.length === 0) return nothing;
    const { found, missing } = await searchable(query.segments, pagefind);
    const hits =
      missing.length > 0 && query.begun.length === 0
        ? []
        : await rank(query, missing.length > 0 ? [] : found, state.filters, pagefind);
    const outcome = { ...nothing, query, answers: answerOf(query), hits, missing: missing.map(({ text }) => text) };
    if (hits.length > 0 || isMeant || state.verbatim) return outcome;
    const isFiltered = Object.keys(state.filters).length > 0 && missing.length === 0;
    if (isFiltered) return outcome;
    const { meant } =
      missing.length > 0
        ? spell(state.query, query, missing, known, await vocabulary())
        : { meant: findNear(query.key, known) };
    if (meant === undefined || fold(meant) === fold(state.query)) return outcome;
    const corrected = await find({ ...state, query: meant }, true);
    return corrected.hits.length > 0 ? { ...corrected, meant } : outcome;
  };

  const widen = async (state: SearchState): Promise<Outcome['widen']> => {
    const active = filterNames.filter((name) => state.filters[name]);
    const counts = await Promise.all(
      active.map(async (filter) => ({
        filter,
        count: (await search(withoutFilter(state, filter), false)).hits.length,
      })),
    );
    return counts.filter(({ count }) => count > 0);
  };

  const search = async (state: SearchState, canWiden = true): Promise<Outcome> => {
    if (state.query.trim() === '') {
      const hits = await (await index()).list(state.filters);
      return { ...nothing, hits, widen: hits.length === 0 && canWiden ? await widen(state) : [] };
    }
    const outcome = await find(state);
    return outcome.hits.length === 0 && canWiden ? { ...outcome, widen: await widen(state) } : outcome;
  };

  return { answer: async (query) => answerOf(readQuery(query, await names())), search, index };
};
