// The feeds: of everything, of follow-up, of each kind, and of organisations, topics and others.

import type { Graph } from '../../graph/graph.ts';
import { isKind, isKindWith, kindNames } from '../../model/kinds.ts';
import { compareText } from '../../model/order.ts';
import { type AnyRecord, listingDate, permalinkOf } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { lastingName } from '../names.ts';
import { buildEntries, type FeedEntry } from './feed-entries.ts';

/** The most entries of a feed; older ones are left out. */
export const longestFeed = 300;

/** A feed: the name in its address, the name in its id if that differs, its page, and its entries, newest first. */
export interface RegisterFeed {
  readonly name: string;
  readonly lasting?: string;
  readonly title: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

// Hundreds of feeds share entries, so the entries of a record are made once in each language.
const made = new WeakMap<ViewContext, Map<AnyRecord, readonly FeedEntry[]>>();

const entriesOf = (record: AnyRecord, ctx: ViewContext): readonly FeedEntry[] => {
  const known = made.get(ctx) ?? new Map<AnyRecord, readonly FeedEntry[]>();
  made.set(ctx, known);
  const entries = known.get(record) ?? buildEntries(record, ctx);
  known.set(record, entries);
  return entries;
};

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compareText(b.updated, a.updated) ||
  compareText(listingDate(b.record)?.date ?? '', listingDate(a.record)?.date ?? '') ||
  compareText(a.name, b.name);

const collect = (
  records: Iterable<AnyRecord>,
  ctx: ViewContext,
  isIn: (entry: FeedEntry) => boolean = () => true,
): FeedEntry[] =>
  [...new Set(records)]
    .flatMap((record) => entriesOf(record, ctx))
    .filter(isIn)
    .toSorted(newestFirst)
    .slice(0, longestFeed);

/** A record and the records that point to it by a field. Records that only mention it in their body are left out. */
const around = (record: AnyRecord, { graph }: ViewContext): AnyRecord[] => [
  record,
  ...graph.backLinks(record).flatMap(({ from, relation }) => (relation === 'body' ? [] : [from])),
];

/** The names of all feeds. */
export const listFeeds = (graph: Graph): string[] => [
  'all',
  'follow-up',
  ...kindNames,
  ...graph.records.filter(({ kind }) => isKindWith('feed', kind)).map(permalinkOf),
];

/** Builds the feed of a name. Throws an Error for a name that `listFeeds` does not give. */
export const buildFeed = (name: string, ctx: ViewContext): RegisterFeed => {
  const { graph, words, to } = ctx;
  if (name === 'all') return { name, title: words.data.feed, page: to.home, entries: collect(graph.records, ctx) };
  if (name === 'follow-up') {
    const followed = [...graph.of('commitments'), ...graph.of('agreements')];
    const entries = collect(followed, ctx, ({ record, kind }) => record.kind === 'commitments' || kind === 'event');
    return { name, title: words.followUp.title, page: to.page('follow-up'), entries };
  }
  if (isKind(name))
    return {
      name,
      title: words.kinds[name].many,
      page: to.list(name),
      entries: collect(graph.of(name), ctx),
    };
  const record = graph.find(name);
  if (!record) throw new Error(`no feed ${name}`);
  return {
    name,
    lasting: lastingName(record),
    title: titleOf(record, ctx),
    page: to.record(record.kind, record.id),
    entries: collect(around(record, ctx), ctx),
  };
};
