// A state of the search → what the page shows: first whom the query names, then the records, then what to do where there are none.
import { type FilterName, filterNames } from '../index/index-fields.ts';
import type { NamesFile } from '../index/names-format.ts';
import { type Named, type Names, readNames } from './query/names.ts';
import { type Hit, type Index, loadIndex } from './query/pagefind.ts';
import { answerOf, type Pair, pairOf, type Query, readQuery } from './query/query.ts';
import { findReading, type Reading } from './query/reading.ts';
import { type SearchState, withoutFilter } from './search-state.ts';

/** What was found. `query` is the one that was searched; `meant` its words, where they are not the words typed. */
export interface Outcome {
  readonly query: Query | undefined;
  readonly answers: readonly Named[];
  /** The body and the topic that the query is about, which have a page. */
  readonly pair: Pair | undefined;
  readonly hits: readonly Hit[];
  readonly meant: string | undefined;
  /** Words that no record has; where some of the others found records, these are left out. */
  readonly missing: readonly string[];
  /** True when no record holds all words, and those are shown that hold the most of them. */
  readonly isPartial: boolean;
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

/**
 * Keeps the last answer for a question that is asked again. One without a network is not kept: what it did not find may only
 * not have been fetched.
 */
const keepLast = <Asked extends readonly unknown[], T>(answer: (...asked: Asked) => Promise<T>) => {
  let last: { readonly asked: Asked; readonly answer: Promise<T> } | undefined;
  return (...asked: Asked): Promise<T> => {
    if (last?.asked.every((part, place) => part === asked[place])) return last.answer;
    const made = { asked, answer: answer(...asked) };
    made.answer.catch(() => {
      if (last === made) last = undefined;
    });
    if (navigator.onLine) last = made;
    return made.answer;
  };
};

const nothing: Outcome = {
  query: undefined,
  answers: [],
  pair: undefined,
  hits: [],
  meant: undefined,
  missing: [],
  isPartial: false,
  widen: [],
};

/** Makes a searcher over the files in `folder`: modules, so that a browser keeps them and none is asked for twice. */
export const makeSearcher = (folder: string): Searcher => {
  const load = async <T>(file: string): Promise<T> =>
    ((await import(/* @vite-ignore */ `${folder}${file}`)) as { default: T }).default;
  const names = keepLast(async (): Promise<Names> => readNames(await load<NamesFile>('names.js')));
  const index = keepLast(() => loadIndex(folder));
  const vocabulary = keepLast(async () => (await load<string>('words.js')).split(' '));
  const ask = keepLast(async (text: string): Promise<Query> => readQuery(text, await names()));
  const read = keepLast(async (text: string, verbatim: boolean): Promise<Reading> => {
    const [query, known, pagefind] = await Promise.all([ask(text), names(), index()]);
    return findReading(query, verbatim, { names: known, index: pagefind, vocabulary });
  });

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
    const { query, meant, missing, isPartial, find } = await read(state.query, state.verbatim);
    const hits = await find(state.filters);
    const pair = pairOf(query, await names());
    const outcome = { query, answers: answerOf(query), pair, hits, meant, missing, isPartial };
    return { ...outcome, widen: hits.length === 0 && canWiden ? await widen(state) : [] };
  };

  return { answer: async (query) => answerOf(await ask(query)), search, index };
};
