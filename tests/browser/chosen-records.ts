// Records of the register chosen by their properties, so that no test depends on a particular one.
import assert from 'node:assert/strict';
import { type Kind, kindNames } from '../../src/model/kinds.ts';
import { type AnyRecord, permalinkOf, type RecordOf } from '../../src/model/record.ts';
import { readRegister } from '../../src/register.ts';
import { readPages } from '../pages.ts';

/** The register without withdrawn records. */
export const graph = readRegister().graph.standing;

/** The first value. Fails when there is none, with the words for what is missing. */
export const firstOf = <T>(values: readonly T[], what: string): T => {
  const [first] = values;
  assert.ok(first !== undefined, `the register has no ${what}`);
  return first;
};

/** The address of a record's page. */
export const addressOf = (record: AnyRecord): string => `/${permalinkOf(record)}/`;

/** The agreements signed at each meeting that has any, the meeting with most of them first. */
export const signings = graph
  .of('meetings')
  .map((meeting) => ({
    meeting,
    agreements: graph.of('agreements').filter(({ data }) => data.signedAt === meeting.id),
  }))
  .filter(({ agreements }) => agreements.length > 0)
  .toSorted((a, b) => b.agreements.length - a.agreements.length);

const countOf = (html: string, part: RegExp): number => html.match(new RegExp(part, 'g'))?.length ?? 0;

/** Addresses of record pages on which every part occurs; those on which the first part occurs most often come first. */
export const pagesWith = (kinds: readonly Kind[], ...parts: readonly [RegExp, ...RegExp[]]): string[] =>
  readPages()
    .filter(({ address }) => new RegExp(`^/(${kinds.join('|')})/[^/]+/$`).test(address))
    .filter(({ html }) => parts.every((part) => part.test(html)))
    .toSorted((a, b) => countOf(b.html, parts[0]) - countOf(a.html, parts[0]))
    .map(({ address }) => address);

/** For each kind that has pictures, the address of the record page whose picture has most marks. */
export const picturedRecords: ReadonlyMap<Kind, string> = new Map(
  kindNames.flatMap((kind) =>
    pagesWith([kind], /data-figure/)
      .slice(0, 1)
      .map((address) => [kind, address] as const),
  ),
);

/** The lists and overviews that have pictures, and the fullest pictured page of each kind. */
export const picturedPages: readonly string[] = [
  '/',
  '/pairs/',
  '/organizations/',
  '/topics/',
  '/follow-up/',
  ...picturedRecords.values(),
];

const wordsOfTitle = ({ data }: RecordOf<'agreements'>): Set<string> =>
  new Set(data.title.toLowerCase().match(/(?<![-\p{L}])[a-z]{6,}(?![-\p{L}])/gu));

/** English words of agreement titles, the most frequent first: words that a search is sure to find. */
export const titleWords: readonly string[] = [
  ...Map.groupBy(
    graph.of('agreements').flatMap((record) => [...wordsOfTitle(record)]),
    (word) => word,
  ),
]
  .toSorted(([, a], [, b]) => b.length - a.length)
  .map(([word]) => word);
