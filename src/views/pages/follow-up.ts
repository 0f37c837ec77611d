// The follow-up page: all commitments by state, those with a due date first.
import { commitmentState } from '../../graph/state.ts';
import { lastDayOf } from '../../model/dates.ts';
import { commitmentStates } from '../../model/kinds/commitment.ts';
import { by } from '../../model/order.ts';
import type { RecordOf } from '../../model/record.ts';
import { type CommitmentView, commitmentView } from '../shared/commitment.ts';
import type { ViewContext } from '../shared/context.ts';

/** One state and the commitments in it. */
export interface FollowUpGroup {
  readonly label: string;
  readonly items: readonly CommitmentView[];
}

/** Sorts commitments by the last day of their due date, undated ones last. */
export const byDue = by<RecordOf<'commitments'>>(
  ({ data }) => lastDayOf(data.due ?? '9999'),
  ({ data }) => data.title,
  ({ id }) => id,
);

/** Groups all commitments by state; withdrawn ones are left out. */
export const buildFollowUp = (ctx: ViewContext): FollowUpGroup[] =>
  commitmentStates.flatMap((status) => {
    const items = ctx.graph.standing
      .of('commitments')
      .filter((record) => commitmentState(record) === status)
      .toSorted(byDue);
    return items.length > 0
      ? [{ label: ctx.words.states[status], items: items.map((record) => commitmentView(record, ctx)) }]
      : [];
  });
