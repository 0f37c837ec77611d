// The feed entries of a record: one for itself, and one for each change, event and withdrawal.

import { recordDay } from '../../graph/record-day.ts';
import { type AnyRecord, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatDate } from '../../views/shared/dates.ts';
import { listItem } from '../../views/shared/list-item.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { lastingName } from '../names.ts';

/** An entry of a feed. `name` never changes, because the entry's id is made from it; `updated` is an ISO day. */
export interface FeedEntry {
  readonly name: string;
  readonly record: AnyRecord;
  readonly kind: 'record' | 'change' | 'event' | 'withdrawal';
  readonly title: string;
  readonly updated: string;
  /** The text, in paragraphs. */
  readonly says: readonly string[];
}

const entryFor = (
  record: AnyRecord,
  kind: FeedEntry['kind'],
  updated: string,
  notes: readonly string[],
  ctx: ViewContext,
  fragment = `${kind}-${updated}`,
): FeedEntry => ({
  name: `${lastingName(record)}/${fragment}`,
  record,
  kind,
  title: ctx.words.data.entry(titleOf(record, ctx), notes.join(' ')),
  updated,
  says: [...notes, record.data.summary],
});

/** Changes: the notes of one day are one entry, named by that day. */
const changeEntries = (record: AnyRecord, ctx: ViewContext): FeedEntry[] =>
  [...Map.groupBy(record.data.changes ?? [], ({ on }) => on)].map(([on, notes]) =>
    entryFor(
      record,
      'change',
      on,
      notes.map(({ note }) => note),
      ctx,
    ),
  );

/** The events of a history in words, oldest first. A history has one event a date. */
const eventsOf = (record: AnyRecord, { words }: ViewContext): { on: string; says: string }[] => {
  if (record.kind !== 'agreements' && record.kind !== 'commitments') return [];
  return (record.data.history ?? []).map((entry) => {
    const event = 'event' in entry ? words.events[entry.event] : words.states[entry.status];
    return { on: entry.on, says: words.data.event(formatDate(entry.on, words), event, entry.note) };
  });
};

const leadOf = (record: AnyRecord, ctx: ViewContext): string => {
  const { words } = ctx;
  const { what, status } = listItem(record, ctx);
  const date = listingDate(record);
  return words.join.apart(words.kinds[record.kind].one, what, date ? formatDate(date.date, words) : '', status);
};

/** When and why a record was withdrawn, in words; empty for other records. */
const withdrawalOf = ({ data: { withdrawn } }: AnyRecord, { words }: ViewContext): { on: string; says: string }[] =>
  withdrawn
    ? [{ on: withdrawn.on, says: `${words.sections.withdrawn(formatDate(withdrawn.on, words))}. ${withdrawn.reason}` }]
    : [];

const recordEntry = (record: AnyRecord, ctx: ViewContext): FeedEntry => {
  const { words, today } = ctx;
  const { changes, checked } = record.data;
  return {
    name: lastingName(record),
    record,
    kind: 'record',
    title: titleOf(record, ctx),
    updated: recordDay(record, today),
    says: [
      ...withdrawalOf(record, ctx).map(({ says }) => says),
      leadOf(record, ctx),
      record.data.summary,
      ...eventsOf(record, ctx).map(({ says }) => says),
      ...(changes ?? []).map(({ on, note }) => words.data.changed(formatDate(on, words), note)),
      ...(checked === undefined ? [] : [words.sections.checked(formatDate(checked, words))]),
    ],
  };
};

/** Builds the entries of a record: itself first, then its changes, events and withdrawal. */
export const buildEntries = (record: AnyRecord, ctx: ViewContext): FeedEntry[] => {
  const day = recordDay(record, ctx.today);
  return [
    recordEntry(record, ctx),
    ...changeEntries(record, ctx),
    ...eventsOf(record, ctx).map(({ on, says }) => entryFor(record, 'event', day, [says], ctx, `event-${on}`)),
    ...withdrawalOf(record, ctx).map(({ on, says }) => entryFor(record, 'withdrawal', on, [says], ctx)),
  ];
};
