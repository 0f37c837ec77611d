// Commitments → the follow-up page: grouped by state, those with a due date first.
import { lastDueDay } from '../../graph/due-date.ts';
import { commitmentState } from '../../graph/state.ts';
import type { RecordOf } from '../../model/record.ts';
import { type CommitmentView, commitmentStates, commitmentView } from '../shared/commitment.ts';
import type { ViewContext } from '../shared/context.ts';

/** One state and the commitments in it. */
export interface FollowUpGroup {
  readonly label: string;
  readonly items: readonly CommitmentView[];
}

/** Orders commitments by the last day on which they are due, those without one last. */
export const byDue = (a: RecordOf<'commitments'>, b: RecordOf<'commitments'>): number => {
  const [first, second] = [a, b].map(({ data }) => lastDueDay(data.due ?? '9999')) as [string, string];
  if (first !== second) return first < second ? -1 : 1;
  return a.data.title < b.data.title ? -1 : 1;
};

/** Groups all commitments that stand by state. */
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
