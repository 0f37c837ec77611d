// A statement → its rows of facts.
import type { RecordOf } from '../../../model/record.ts';
import { actorLines } from '../../shared/actor.ts';
import type { ViewContext } from '../../shared/context.ts';
import { formatDate, formatSpan } from '../../shared/dates.ts';
import { type FactRow, factMaker, rows } from '../../shared/fact-row.ts';
import { linkTo, plain } from '../../shared/text-run.ts';

/** The facts of a statement. */
export const statementFacts = (record: RecordOf<'statements'>, ctx: ViewContext): FactRow[] => {
  const maker = factMaker(record, ctx);
  const { data } = record;
  const { words } = ctx;
  const meeting = data.madeAt ? ctx.graph.get('meetings', data.madeAt) : undefined;
  return rows(
    { label: words.fields.form, lines: [maker.line('form', [plain(words.forms[data.form])])] },
    { label: words.fields.made, lines: [maker.line('made', [plain(formatDate(data.made, words))])] },
    { label: words.fields.speakers, lines: actorLines(maker, data.speakers, 'speakers') },
    { label: words.fields.conveyedBy, lines: data.conveyedBy ? actorLines(maker, [data.conveyedBy], undefined) : [] },
    { label: words.fields.audience, lines: actorLines(maker, data.audience ?? [], undefined) },
    meeting && { label: words.fields.madeAt, lines: [maker.line('madeAt', [linkTo(meeting, ctx)])] },
    data.effect && {
      label: words.fields.effect,
      lines: [maker.line('effect', [plain(formatSpan(data.effect.from, data.effect.to, words))])],
    },
    data.language && {
      label: words.fields.language,
      lines: [maker.line(undefined, [plain(words.languages[data.language])])],
    },
  );
};
