// Orders the first page of results by what Pagefind's scores cannot know.
// That is: a record whose name is the query, the kind of a record, and which of two near equals is newer.
import type { Kind } from '../../../model/kinds.ts';
import { splitNames } from '../../text/name-list.ts';
import { nameKey, tokensOf, wordsOf } from '../../text/tokens.ts';
import type { Fragment, Hit } from '../query/pagefind.ts';

/**
 * What multiplies the score of a kind: readers come for agreements, and a claim never comes first for a plain query.
 */
const kindWeights: Readonly<Record<Kind, number>> = {
  agreements: 1.15,
  meetings: 1.2,
  mechanisms: 1.4,
  organizations: 1.15,
  people: 1.15,
  statements: 0.8,
  commitments: 1.15,
  topics: 1,
  sources: 0.6,
  claims: 0.25,
};

/** A whole name counts more than its words elsewhere; a part of a name counts by its share of the name. */
const nameWeight = 3;
const partWeight = 1.5;
/**
 * A record that a query names, or begins to name, comes first; of several, existing organisations come before former
 * ones.
 */
const meantWeight = 6;
const laterMeant = 0.8;
/** With a person's name, the summit or interview asked for comes before records that bear the name. */
const formWeight = 3;
/** How near two scores of one kind must be for the newer record to come first. */
const nearEnough = 0.75;

/** What was asked for: the key of the whole query (see `nameKey`), and its tokens without minor words. */
export interface Asked {
  readonly key: string;
  readonly tokens: readonly string[];
  /** The words beside people's names, folded: they may say what these people did together. */
  readonly besides: readonly string[];
}

/** A record that was found, and its data. */
export interface Found {
  readonly hit: Hit;
  readonly data: Fragment;
}

/** The share of a name that was asked for, from 0 to 1; a country before the name is no part of it. */
const partOf = (name: string, key: string): number => {
  const own = name.replace(/^(한중|중국|한국|中国|韩国|中韩)/, '');
  if (key === '' || !name.includes(key)) return 0;
  return name === key || own === key ? 1 : key.length / name.length;
};

/** The same for words in any order: the share of a name's words, if the name has every word asked for. */
const shareOf = (name: string, tokens: readonly string[]): number => {
  const own = new Set(tokensOf(name));
  return tokens.length > 1 && tokens.every((token) => own.has(token)) ? Math.min(1, tokens.length / own.size) * 0.9 : 0;
};

/** True for a record of a form that was asked for, such as a summit or an interview. */
const isOfForm = ({ form = '' }: Fragment['meta'], asked: readonly string[]): boolean => {
  const forms = wordsOf(form);
  return asked.some((word) => forms.includes(word));
};

const weightOf = (
  { data: { meta, url } }: Found,
  { key, tokens, besides }: Asked,
  named: readonly string[],
): number => {
  const names = [meta['title'] ?? '', ...splitNames(meta['names']), ...splitNames(meta['also'])];
  const parts = names.map((name) => Math.max(partOf(nameKey(name), key), shareOf(name, tokens)));
  const name = Math.max(...parts);
  const place = named.indexOf(url);
  const meant = place >= 0 ? meantWeight * laterMeant ** place : name === 1 ? nameWeight : 1 + partWeight * name;
  return meant * (isOfForm(meta, besides) ? formWeight : 1) * (kindWeights[meta['kind'] as Kind] ?? 1);
};

interface Scored {
  readonly one: Found;
  readonly score: number;
}

const isNewer = (a: Scored, b: Scored): boolean =>
  a.one.data.meta['kind'] === b.one.data.meta['kind'] &&
  (a.one.data.meta['iso'] ?? '') > (b.one.data.meta['iso'] ?? '') &&
  a.score > b.score * nearEnough;

/** Moves a newer record before older ones of its kind that match hardly better: of six renewals, the last is meant. */
const newestFirst = (scored: readonly Scored[]): Scored[] => {
  const ordered: Scored[] = [];
  for (const one of scored) {
    let place = ordered.length;
    while (place > 0 && isNewer(one, ordered[place - 1] as Scored)) place -= 1;
    ordered.splice(place, 0, one);
  }
  return ordered;
};

const orderAlike = (found: readonly Found[], asked: Asked, named: readonly string[]): Found[] =>
  newestFirst(
    found
      .map((one) => ({ one, score: one.hit.score * weightOf(one, asked, named) }))
      .toSorted((a, b) => b.score - a.score),
  ).map(({ one }) => one);

/**
 * Orders the first page of results; `named` are the addresses of records that the query names. Withdrawn records come
 * last.
 */
export const order = (found: readonly Found[], asked: Asked, named: readonly string[]): Found[] => {
  const isStanding = ({ data }: Found): boolean => data.meta['withdrawn'] === undefined;
  const [standing, withdrawn] = [found.filter(isStanding), found.filter((one) => !isStanding(one))];
  return [standing, withdrawn].flatMap((alike) => orderAlike(alike, asked, named));
};
