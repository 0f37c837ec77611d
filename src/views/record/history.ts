// The history of a record: for each event the day, what happened, and the record that shows it.
import type { AnyRecord } from '../../model/record.ts';
import { formatDate } from '../shared/dates.ts';
import { linkTo, type Part } from '../shared/text-run.ts';
import { marksFor, type RecordContext } from './context.ts';

/** One event of a history. */
export interface HistoryRow {
  readonly date: string;
  readonly event: string;
  readonly note: string;
  readonly met: Part | undefined;
  readonly marks: readonly number[];
}

/** The history of an agreement or commitment, oldest first. */
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
