// Decides how to take a query: as typed, corrected, or by most of its words.
import { fold } from '../../text/tokens.ts';
import type { Filters } from '../search-state.ts';
import type { Names } from './names.ts';
import { findNear } from './near-names.ts';
import type { Hit, Index } from './pagefind.ts';
import { isMostKnown, rankSome } from './partial-match.ts';
import { type Query, readQuery, type Segment } from './query.ts';
import { rank } from './rank.ts';
import { searchable, spell } from './spelling.ts';

/** A way to take a query. It does not depend on filters, so that a filter never changes what a query means. */
export interface Reading {
  readonly query: Query;
  /** The corrected query, if it is not the one typed. */
  readonly meant: string | undefined;
  /** Words that no record has. */
  readonly missing: readonly string[];
  /** True when records need not hold all words, because none does. */
  readonly isPartial: boolean;
  readonly find: (filters: Filters) => Promise<readonly Hit[]>;
}

/** What a reading needs. */
export interface Ground {
  readonly names: Names;
  readonly index: Index;
  /** The words that corrections are chosen from; fetched when first called. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

interface Parsed {
  readonly query: Query;
  readonly meant: string | undefined;
  readonly known: readonly Segment[];
  readonly begun: readonly Segment[];
  readonly missing: readonly Segment[];
}

const sift = async (query: Query, { index }: Ground, meant?: string): Promise<Parsed> => {
  const { found, begun, missing } = await searchable(query.segments, index);
  return { query, meant, known: found, begun, missing };
};

const parse = (text: string, ground: Ground, meant: string | undefined): Promise<Parsed> =>
  sift(readQuery(text, ground.names), ground, meant);

const whole = ({ query, meant, known, missing }: Parsed, { index }: Ground): Reading => ({
  query,
  meant,
  missing: missing.map(({ text }) => text),
  isPartial: false,
  find: async (filters) => {
    if (missing.length === 0) return rank(query, known, filters, index);
    return query.begun.length > 0 ? rank(query, [], filters, index) : [];
  },
});

/** The query read again without its missing words. A few letters that begin many words do not count as known. */
const withoutMissing = async (parsed: Parsed, ground: Ground): Promise<Parsed | undefined> => {
  const { query, meant, known, begun, missing } = parsed;
  const kept = known.filter((segment) => !begun.includes(segment));
  if (!isMostKnown(kept.length, kept.length + missing.length)) return undefined;
  const rest = [...query.soft, ...kept].map(({ text }) => text).join(' ');
  return { ...(await parse(rest, ground, meant)), missing: [] };
};

/**
 * Readings by the known words: all of them, then as many as a record has. None for a quoted phrase, which is meant
 * whole.
 */
const partial = async (parsed: Parsed, ground: Ground): Promise<Reading[]> => {
  const rest = parsed.query.phrases.length > 0 ? undefined : await withoutMissing(parsed, ground);
  if (!rest) return [];
  const told = { missing: parsed.missing.map(({ text }) => text), isPartial: true };
  const some: Reading['find'] = (filters) => rankSome(rest.query, rest.known, filters, ground.index);
  return [
    { ...whole(rest, ground), ...told },
    { ...whole(rest, ground), ...told, find: some },
  ];
};

const findsAny = async ({ find }: Reading): Promise<boolean> => (await find({})).length > 0;

const spelled = async ({ query, missing }: Parsed, ground: Ground): Promise<string | undefined> => {
  const meant =
    missing.length > 0
      ? spell(query, missing, ground.names, await ground.vocabulary())
      : findNear(query.key, ground.names);
  return meant === undefined || fold(meant) === fold(query.text) ? undefined : meant;
};

/**
 * The first reading of a query that finds anything: as typed, corrected, by most of its words. With `verbatim`, as
 * typed.
 */
export const findReading = async (query: Query, verbatim: boolean, ground: Ground): Promise<Reading> => {
  const typed = await sift(query, ground);
  const asTyped = whole(typed, ground);
  if (verbatim || (await findsAny(asTyped))) return asTyped;
  const meant = await spelled(typed, ground);
  const corrected = meant === undefined ? undefined : await parse(meant, ground, meant);
  // If the corrected query finds nothing, the word may have been right as typed.
  const ways = [
    ...(corrected ? [whole(corrected, ground)] : []),
    ...(await partial(typed, ground)),
    ...(corrected ? await partial(corrected, ground) : []),
  ];
  for (const reading of ways) if (await findsAny(reading)) return reading;
  return asTyped;
};
