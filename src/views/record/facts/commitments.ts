// The facts of a commitment.
import { commitmentState } from '../../../graph/state.ts';
import type { RecordOf } from '../../../model/record.ts';
import { dueSentence } from '../../shared/commitment.ts';
import { type Part, plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

/** Builds the facts of a commitment. */
export const commitmentFacts = (record: RecordOf<'commitments'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { data } = record;
  const { words } = ctx;
  const last = data.history?.at(-1);
  const due = dueSentence(record, ctx, words.dueOn);
  const wording: Part[] = data.dueWording === undefined ? [] : [soft(` “${data.dueWording}”`)];
  return [
    row.lines('history', [row.line(last && `history.${last.on}`, [plain(words.states[commitmentState(record)])])]),
    row.term('strength', words.strengths[data.strength]),
    row.links('madeIn'),
    row.actors('by'),
    row.actors('askedBy'),
    row.lines(
      'due',
      due === '' ? [] : [row.line(data.due === undefined ? undefined : 'due', [plain(due), ...wording])],
    ),
    row.text('recurs'),
  ];
};
