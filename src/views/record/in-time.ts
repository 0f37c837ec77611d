// The previous and next record of the same kind, by date.
import { isKindWith } from '../../model/kinds.ts';
import { type AnyRecord, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { linkTo, type Part } from '../shared/text-run.ts';

/** A link to the previous or next record, with its date. */
export interface TimeStep {
  readonly rel: 'prev' | 'next';
  readonly label: string;
  readonly to: Part;
  readonly date: string;
}

/**
 * Lists the previous and the next record of the same kind. Undated and withdrawn records, and kinds that are not in the
 * timeline, have neither.
 */
export const neighboursInTime = (record: AnyRecord, ctx: ViewContext): TimeStep[] => {
  if (!isKindWith('inTimeline', record.kind) || !listingDate(record)) return [];
  const newestFirst: readonly AnyRecord[] = ctx.graph.standing.of(record.kind);
  const at = newestFirst.indexOf(record);
  if (at < 0) return [];
  const steps = [
    { rel: 'prev', other: newestFirst[at + 1] },
    { rel: 'next', other: newestFirst[at - 1] },
  ] as const;
  return steps.flatMap(({ rel, other }): TimeStep[] => {
    const date = other && listingDate(other)?.date;
    if (!other || date === undefined) return [];
    const label = ctx.words.inTime[rel](ctx.words.kinds[record.kind].inSentence.one);
    return [{ rel, label, to: linkTo(other, ctx), date: formatDate(date, ctx.words) }];
  });
};
