// Searches: who or what a query names, the records it finds, and which filters keep results out.
import { type FilterName, filterNames } from '../index/index-fields.ts';
import type { NamesFile } from '../index/names-format.ts';
import { type Named, type Names, readNames } from './query/names.ts';
import { type Hit, type Index, loadIndex } from './query/pagefind.ts';
import { answerOf, type Pair, pairOf, type Query, readQuery } from './query/query.ts';
import { findReading, type Reading } from './query/reading.ts';
import { type SearchState, withoutFilter } from './search-state.ts';

/** What a search found. `query` is the one that was searched; `meant` its words where they are not the words typed. */
export interface Outcome {
  readonly query: Query | undefined;
  readonly answers: readonly Named[];
  /** The organisation and the topic that the query names, if they have a common page. */
  readonly pair: Pair | undefined;
  readonly hits: readonly Hit[];
  readonly meant: string | undefined;
  /** Words that no record has. They were left out if the other words found anything. */
  readonly missing: readonly string[];
  /** True when no record has all words, and the records with most of them are shown. */
  readonly isPartial: boolean;
  /** How many results there are without each filter; only where nothing was found. */
  readonly widen: readonly { readonly filter: FilterName; readonly count: number }[];
}

/** A search over files that are loaded when first needed. */
export interface Searcher {
  /** Who or what the whole query names. Needs only the file of names, so that an answer comes before the index. */
  readonly answer: (query: string) => Promise<readonly Named[]>;
  /** Searches. With `canWiden`, a search without results also counts the results without each filter. */
  readonly search: (state: SearchState, canWiden?: boolean) => Promise<Outcome>;
  readonly index: () => Promise<Index>;
}

/**
 * Keeps the last answer, for a question that is asked again. An answer made offline is not kept: what it did not find
 * may merely not have been fetched.
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

/** Makes a searcher over the files in `folder`. They are modules, so that the browser fetches none of them twice. */
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
