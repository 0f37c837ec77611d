// The lineage of a record: its predecessors and successors, and how they are related.
import { lineOf, stepsBack } from '../../graph/lineage.ts';
import { type AnyRecord, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { linkTo, type Part, plain, soft, titleOf } from '../shared/text-run.ts';

/** One record of a lineage; `isHere` is true for the record of the page. */
export interface LineRow {
  readonly date: string;
  readonly parts: readonly Part[];
  readonly isHere: boolean;
}

const joinText = (record: AnyRecord, line: readonly AnyRecord[], ctx: ViewContext): string => {
  const steps = stepsBack(ctx.graph, record).filter(({ to }) => line.includes(to));
  const { relations, joined } = ctx.words.lineage;
  return ctx.words.join.clauses(
    [...Map.groupBy(steps, ({ relation }) => relation)].map(([relation, members]) =>
      joined(
        relations[relation],
        members.map(({ to }) => titleOf(to, ctx)),
      ),
    ),
  );
};

/** Lists a record's lineage, oldest first; empty if it has no predecessor or successor. */
export const lineageView = (record: AnyRecord, ctx: ViewContext): LineRow[] => {
  const line = lineOf(ctx.graph, record);
  return line.map((member) => {
    const date = listingDate(member)?.date;
    const joined = joinText(member, line, ctx);
    const isHere = member === record;
    const title = isHere ? plain(titleOf(member, ctx)) : linkTo(member, ctx);
    return {
      date: date === undefined ? ctx.words.list.undated : formatDate(date, ctx.words),
      parts: joined === '' ? [title] : [title, soft(ctx.words.join.aside(joined))],
      isHere,
    };
  });
};
