// A commitment in a list: its state, its due date, and how far we have looked for evidence.
import { dueClock } from '../../graph/due-date.ts';
import { type CommitmentState, commitmentState, isClosed } from '../../graph/state.ts';
import { isWithdrawn, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { titleOf } from './text-run.ts';

/** One commitment in a list. */
export interface CommitmentView {
  readonly href: string;
  readonly title: string;
  readonly status: CommitmentState | 'withdrawn';
  readonly statusText: string;
  /** The word for it inside a sentence. */
  readonly strength: string;
  readonly due: string;
  readonly latest: string;
}

/**
 * A sentence on the due date that claims no more than the search for evidence supports; empty if there is nothing to
 * say. `says` holds the words: those for a line with a label don't repeat it.
 */
export const dueSentence = (
  record: RecordOf<'commitments'>,
  { words }: ViewContext,
  says: ViewContext['words']['due'] = words.due,
): string => {
  const clock = dueClock(record);
  if (isClosed(commitmentState(record))) return clock ? says.closed(formatDate(clock.due, words)) : '';
  if (clock) {
    const due = formatDate(clock.due, words);
    return clock.through === undefined || clock.state === 'unlooked'
      ? says.unlooked(due)
      : says[clock.state](due, formatDate(clock.through, words));
  }
  const through = record.data.looked?.through ?? record.data.looked?.on;
  return through === undefined ? '' : says.none(formatDate(through, words));
};

/** Builds the row of a commitment. */
export const commitmentView = (record: RecordOf<'commitments'>, ctx: ViewContext): CommitmentView => {
  const status = isWithdrawn(record) ? 'withdrawn' : commitmentState(record);
  const latest = record.data.history?.at(-1);
  return {
    href: ctx.to.record('commitments', record.id),
    title: titleOf(record, ctx),
    status,
    statusText: ctx.words.states[status],
    strength: ctx.words.strengthsInSentence[record.data.strength],
    due: status === 'withdrawn' ? '' : dueSentence(record, ctx),
    latest: latest ? ctx.words.join.labelled(formatDate(latest.on, ctx.words), latest.note) : '',
  };
};
