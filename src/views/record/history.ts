// The history of a record: events with their dates and the records that show them.
import type { AnyRecord } from '../../model/record.ts';
import { formatDate } from '../shared/dates.ts';
import { linkTo, type Part } from '../shared/text-run.ts';
import { marksFor, type RecordContext } from './context.ts';

/** One event of a history. */
export interface HistoryRow {
  readonly date: string;
  readonly event: string;
  readonly note: string;
  /** The record that shows the event, where it is known. */
  readonly met: Part | undefined;
  readonly marks: readonly number[];
}

/** Lists the events of an agreement or commitment, oldest first; other kinds have none. */
export const historyView = (record: AnyRecord, ctx: RecordContext): HistoryRow[] => {
  if (record.kind !== 'agreements' && record.kind !== 'commitments') return [];
  return (record.data.history ?? []).map((entry) => {
    const met = 'met' in entry && entry.met !== undefined ? ctx.graph.find(entry.met) : undefined;
    return {
      date: formatDate(entry.on, ctx.words),
      event: 'event' in entry ? ctx.words.events[entry.event] : ctx.words.states[entry.status],
      note: entry.note,
      met: met && linkTo(met, ctx),
      marks: marksFor(record, `history.${entry.on}`, ctx),
    };
  });
};
