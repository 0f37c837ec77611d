// The graph → what Pagefind indexes: one entry a record, its visible words as content, and as metadata (searched, never shown
// in an excerpt) its names, aliases and two-character tokens. Nothing of this is printed into pages.
import { agreementStatus, commitmentStatus } from '../graph/status.ts';
import { type AnyRecord, listingDate, permalinkOf } from '../model/record.ts';
import type { ViewContext } from '../views/context.ts';
import { listItem } from '../views/list-item.ts';
import { titleOf } from '../views/part.ts';
import type { FilterName } from './index-fields.ts';
import { linkedNames, linkedRecords, namesOf } from './terms.ts';
import { isCjkToken, nameKey, tokensOf } from './tokens.ts';

/** One entry of the index, in the shape that Pagefind's `addCustomRecord` takes. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

const statusOf = (record: AnyRecord, today: string): string | undefined => {
  if (record.kind === 'agreements') return agreementStatus(record, today);
  if (record.kind === 'meetings') return record.data.occurrence;
  return record.kind === 'commitments' ? commitmentStatus(record) : undefined;
};

/** The values by which a record is filtered: ids for bodies and topics, so that an address outlives a changed title. */
export const filtersOf = (record: AnyRecord, ctx: ViewContext): Record<FilterName, string[]> => {
  const linked = [record, ...linkedRecords(record, ctx.graph)];
  const idsOf = (kind: 'organizations' | 'topics'): string[] =>
    linked.filter((other) => other.kind === kind).map(({ id }) => id);
  const year = listingDate(record)?.date.slice(0, 4);
  const status = statusOf(record, ctx.today);
  return {
    ministry: idsOf('organizations'),
    topic: idsOf('topics'),
    kind: [record.kind],
    year: year === undefined ? [] : [year],
    status: status === undefined ? [] : [status],
  };
};

const unique = (tokens: readonly string[]): string => [...new Set(tokens)].join(' ');

/** Words only: a mark of Markdown or a citation is not something a reader searches for. */
const bodyText = (record: AnyRecord): string => record.body.replace(/\[@[^\]]*\]/g, ' ').replace(/\]\([^)]*\)/g, ' ');

/** The heading of an entry and the names it is found by; sources and claims answer to theirs with less weight, and never as the name itself. */
const headingOf = (record: AnyRecord, ctx: ViewContext): Record<string, string> => {
  if (record.kind === 'sources' || record.kind === 'claims') return { label: titleOf(record, ctx) };
  const names = namesOf(record);
  return { title: titleOf(record, ctx), names: unique(tokensOf(names.join(' ; '))), exact: unique(names.map(nameKey)) };
};

const searchRecord = (record: AnyRecord, ctx: ViewContext): SearchRecord => {
  const own = namesOf(record).join(' ; ');
  const linked = linkedNames(record, ctx.graph).join(' ; ');
  const item = listItem(record, ctx);
  const body = bodyText(record);
  const pairs = tokensOf(`${own} ; ${linked} ; ${record.data.summary} ; ${body}`).filter(isCjkToken);
  return {
    url: ctx.to.record(record.kind, record.id),
    content: [titleOf(record, ctx), record.data.summary, body].join('\n'),
    language: 'en',
    meta: {
      ...headingOf(record, ctx),
      alias: unique(tokensOf(linked)),
      pairs: unique(pairs),
      summary: record.data.summary,
      kind: record.kind,
      what: item.what,
      date: item.date,
      sides: item.sides.join(' '),
      status: item.status,
    },
    filters: Object.fromEntries(Object.entries(filtersOf(record, ctx)).filter(([, values]) => values.length > 0)),
    sort: { date: item.iso },
  };
};

/** Every entry of the index, in a fixed order. */
export const buildSearchRecords = (ctx: ViewContext): SearchRecord[] =>
  [...ctx.graph.records]
    .sort((a, b) => (permalinkOf(a) < permalinkOf(b) ? -1 : 1))
    .map((record) => searchRecord(record, ctx));
