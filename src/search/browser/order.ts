// The first records that were found, with their data → the order in which they are shown. What a score cannot hold is set right
// here: the very name asked for, the kind of a record that only its words were found in, and of two equal ones the newer.
import type { Kind } from '../../model/kinds.ts';
import { nameKey } from '../tokens.ts';
import type { Fragment, Hit } from './pagefind.ts';

/** What a kind's score is multiplied by: agreements are what readers come for, and a claim never stands first for a plain query. */
const kindWeights: Readonly<Partial<Record<Kind, number>>> = {
  agreements: 1.15,
  meetings: 1.1,
  sources: 0.6,
  claims: 0.25,
};

/** The name as a whole counts more than any number of its words elsewhere; a part of it counts by how much of the name it is. */
const nameWeight = 3;
const partWeight = 1.5;
/** From 1990 to 2030 a record gains a fifth, so that the newest of six renewals stands first. */
const newest = { since: 1990, years: 40, weight: 0.2 };

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

const weightOf = ({ data: { meta, url } }: Found, key: string, named: readonly string[]): number => {
  const names = [meta['title'], meta['names'], meta['also']].flatMap((text) => (text ?? '').split(' · '));
  const parts = names.map((name) => partOf(nameKey(name), key));
  const name = named.includes(url) ? 1 : Math.max(...parts);
  const year = Number((meta['iso'] ?? '').slice(0, 4)) || newest.since;
  const age = 1 + (newest.weight * (year - newest.since)) / newest.years;
  return (name === 1 ? nameWeight : 1 + partWeight * name) * (kindWeights[meta['kind'] as Kind] ?? 1) * age;
};

/** Orders the first page of results for a query with the key `key` (see `nameKey`) that names the records at the addresses `named`. */
export const order = (found: readonly Found[], key: string, named: readonly string[]): Found[] =>
  found
    .map((one) => ({ one, score: one.hit.score * weightOf(one, key, named) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
