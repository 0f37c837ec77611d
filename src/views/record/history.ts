// History → rows: the day, what happened, in words, and the record that shows it.
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { marksFor } from '../shared/fact-row.ts';
import { numberSources } from '../shared/source-list.ts';
import { linkTo, type Part } from '../shared/text-run.ts';

/** One event of a history. */
export interface HistoryRow {
  readonly date: string;
  readonly event: string;
  readonly note: string;
  readonly met: Part | undefined;
  readonly marks: readonly number[];
}

/** The history of an agreement or commitment, oldest first. */
export const historyView = (record: AnyRecord, ctx: ViewContext): HistoryRow[] => {
  if (record.kind !== 'agreements' && record.kind !== 'commitments') return [];
  const numbers = numberSources(record, ctx);
  return (record.data.history ?? []).map((entry) => {
    const met = 'met' in entry && entry.met !== undefined ? ctx.graph.find(entry.met) : undefined;
    return {
      date: formatDate(entry.on, ctx.words),
      event: 'event' in entry ? ctx.words.events[entry.event] : ctx.words.states[entry.status],
      note: entry.note,
      met: met && linkTo(met, ctx),
      marks: marksFor(record, `history.${entry.on}`, numbers),
    };
  });
};
