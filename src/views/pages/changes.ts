// The page of changes: notes, withdrawals and reviewed records, by day.
import { kindNames } from '../../model/kinds.ts';
import { compareText } from '../../model/order.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { linkTo, type Part } from '../shared/text-run.ts';

/** One day of changes. */
export interface DayOfChanges {
  readonly iso: string;
  readonly date: string;
  readonly notes: readonly { readonly record: Part; readonly note: string }[];
  /** Numbers of records last compared with their sources on this day, by kind. */
  readonly compared: readonly Part[];
}

const notesOf = (record: AnyRecord, { words }: ViewContext): { on: string; note: string }[] => {
  const { changes = [], withdrawn } = record.data;
  return [
    ...changes,
    ...(withdrawn ? [{ on: withdrawn.on, note: words.data.changes.withdrawn(withdrawn.reason) }] : []),
  ];
};

const comparedOn = (day: string, { graph, words, to }: ViewContext): Part[] =>
  kindNames.flatMap((kind) => {
    const count = graph.of(kind).filter(({ data }) => data.checked === day).length;
    return count === 0 ? [] : [{ text: words.kinds[kind].count(count), href: to.list(kind) }];
  });

/** Lists every day with changes, newest first; within a day, records are in the order of the graph. */
export const buildChanges = (ctx: ViewContext): DayOfChanges[] => {
  const { graph, words } = ctx;
  const noted = graph.records.flatMap((record) => notesOf(record, ctx).map(({ on, note }) => ({ on, note, record })));
  const checked = graph.records.flatMap(({ data }) => data.checked ?? []);
  const days = [...new Set([...noted.map(({ on }) => on), ...checked])].sort((a, b) => compareText(b, a));
  return days.map((iso) => ({
    iso,
    date: formatDate(iso, words),
    notes: noted.filter(({ on }) => on === iso).map(({ record, note }) => ({ record: linkTo(record, ctx), note })),
    compared: comparedOn(iso, ctx),
  }));
};
