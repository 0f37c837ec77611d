// A commitment → its rows of facts.
import { commitmentState } from '../../../graph/state.ts';
import type { RecordOf } from '../../../model/record.ts';
import { actorLines } from '../../shared/actor.ts';
import { dueSentence } from '../../shared/commitment.ts';
import type { ViewContext } from '../../shared/context.ts';
import { type FactRow, factMaker, rows } from '../../shared/fact-row.ts';
import { linkTo, plain, soft } from '../../shared/text-run.ts';

/** The facts of a commitment. */
export const commitmentFacts = (record: RecordOf<'commitments'>, ctx: ViewContext): FactRow[] => {
  const maker = factMaker(record, ctx);
  const { data } = record;
  const { words } = ctx;
  const source = ctx.graph.find(data.madeIn);
  const due = dueSentence(record, ctx, words.dueOn);
  const wording = data.dueWording === undefined ? [] : [soft(` “${data.dueWording}”`)];
  return rows(
    {
      label: words.fields.status,
      lines: [
        maker.line(data.history?.length ? `history.${data.history.at(-1)?.on}` : undefined, [
          plain(words.states[commitmentState(record)]),
        ]),
      ],
    },
    { label: words.fields.strength, lines: [maker.line('strength', [plain(words.strengths[data.strength])])] },
    source && { label: words.fields.madeIn, lines: [maker.line(undefined, [linkTo(source, ctx)])] },
    { label: words.fields.by, lines: actorLines(maker, data.by, 'by') },
    { label: words.fields.askedBy, lines: actorLines(maker, data.askedBy ?? [], 'askedBy') },
    {
      label: words.fields.due,
      lines: due === '' ? [] : [maker.line(data.due === undefined ? undefined : 'due', [plain(due), ...wording])],
    },
    data.recurs === undefined
      ? undefined
      : { label: words.fields.recurs, lines: [maker.line('recurs', [plain(data.recurs)])] },
  );
};
