// The first records that were found, with their data → the order in which they are shown. What a score cannot hold is set right
// here: the very name asked for, the kind of a record that only its words were found in, and of two equal ones the newer.
import type { Kind } from '../../../model/kinds.ts';
import { nameKey, tokensOf, wordsOf } from '../../text/tokens.ts';
import type { Fragment, Hit } from '../query/pagefind.ts';

/** What a kind's score is multiplied by: agreements are what readers come for, and a claim never stands first for a plain query. */
const kindWeights: Readonly<Partial<Record<Kind, number>>> = {
  agreements: 1.15,
  meetings: 1.2,
  mechanisms: 1.4,
  organizations: 1.15,
  people: 1.15,
  statements: 0.8,
  commitments: 1.15,
  sources: 0.6,
  claims: 0.25,
};

/** The name as a whole counts more than any number of its words elsewhere; a part of it counts by how much of the name it is. */
const nameWeight = 3;
const partWeight = 1.5;
/** The record that a query names, or begins to name, comes before any other; of several, the bodies of now come before those that are over. */
const meantWeight = 6;
const laterMeant = 0.8;
/** Of what people are in, the summit or the interview that was asked for comes before what bears their names. */
const formWeight = 3;
/** How near the scores of two records of a kind are when the newer is to stand first. */
const nearEnough = 0.75;

/** What was asked for: the key of the whole query (see `nameKey`), and its tokens without those that say little. */
export interface Asked {
  readonly key: string;
  readonly tokens: readonly string[];
  /** What stands beside the names of people, folded: it may say what they did together. */
  readonly besides: readonly string[];
}

/** A record that was found, and its data. */
export interface Found {
  readonly hit: Hit;
  readonly data: Fragment;
}

/** How much of a name was asked for, from nothing to 1 for all of it; the country before it is no part of it. */
const partOf = (name: string, key: string): number => {
  const own = name.replace(/^(한중|중국|한국|中国|韩国|中韩)/, '');
  if (key === '' || !name.includes(key)) return 0;
  return name === key || own === key ? 1 : key.length / name.length;
};

/** The same for words in another order or with others between: how many of the words of a name were asked for, if all that were are in it. */
const shareOf = (name: string, tokens: readonly string[]): number => {
  const own = new Set(tokensOf(name));
  return tokens.length > 1 && tokens.every((token) => own.has(token)) ? Math.min(1, tokens.length / own.size) * 0.9 : 0;
};

/** True for a record of a sort that was asked for: a summit, an interview. */
const isOfForm = ({ form = '' }: Fragment['meta'], asked: readonly string[]): boolean => {
  const forms = wordsOf(form);
  return asked.some((word) => forms.includes(word));
};

const weightOf = (
  { data: { meta, url } }: Found,
  { key, tokens, besides }: Asked,
  named: readonly string[],
): number => {
  const names = [meta['title'], meta['names'], meta['also']].flatMap((text) => (text ?? '').split(' · '));
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

/** Moves a newer record up past older ones of its kind that match hardly better: of six renewals the last is meant. */
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

/** Orders the first page of results for what was `asked`, which names the records at the addresses `named`; what is withdrawn comes after all that stands. */
export const order = (found: readonly Found[], asked: Asked, named: readonly string[]): Found[] => {
  const isStanding = ({ data }: Found): boolean => data.meta['withdrawn'] === undefined;
  const [standing, withdrawn] = [found.filter(isStanding), found.filter((one) => !isStanding(one))];
  return [standing, withdrawn].flatMap((alike) => orderAlike(alike, asked, named));
};
