// The home page: newest agreements, the chart of years, pairs of organisations, and follow-up.
import { dueClock } from '../../graph/due-date.ts';
import { commitmentState, isClosed } from '../../graph/state.ts';
import { kindNames } from '../../model/kinds.ts';
import { by, byDescending } from '../../model/order.ts';
import { listingDate, type RecordOf } from '../../model/record.ts';
import { buildPairChart } from '../charts/pairs.ts';
import type { Chart } from '../charts/picture.ts';
import { buildYearChart } from '../charts/years.ts';
import { type CommitmentView, commitmentView } from '../shared/commitment.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import type { Part } from '../shared/text-run.ts';
import { exampleQueries } from './example-queries.ts';
import { byDue } from './follow-up.ts';

/** The home page. */
export interface HomeView {
  readonly examples: readonly Part[];
  readonly chart: Chart | undefined;
  readonly newest: readonly ListItem[];
  readonly pairs: Chart | undefined;
  readonly followUp: readonly CommitmentView[];
  readonly counts: readonly { readonly label: Part; readonly count: number }[];
}

const lastEvent = ({ data }: RecordOf<'commitments'>): string => data.history?.at(-1)?.on ?? '';

const byLastEvent = byDescending(lastEvent);

/** Three open commitments by due date, those past the end of their search last, and the two most recently kept. */
const chosenCommitments = (ctx: ViewContext): CommitmentView[] => {
  const all = ctx.graph.standing.of('commitments');
  const dated = all.filter((record) => record.data.due !== undefined && !isClosed(commitmentState(record)));
  const passed = (record: RecordOf<'commitments'>): number => (dueClock(record)?.state === 'passed' ? 1 : 0);
  const next = dated.toSorted((a, b) => by(passed)(a, b) || byDue(a, b));
  const kept = all.filter((record) => commitmentState(record) === 'kept').toSorted(byLastEvent);
  return [...next.slice(0, 3), ...kept.slice(0, 2)].map((record) => commitmentView(record, ctx));
};

/** The list has at least 15 agreements, and up to 20 to complete a day, so that a summit's documents stay together. */
const [least, longest] = [15, 20];

const newestAgreements = ({ graph }: ViewContext): readonly RecordOf<'agreements'>[] => {
  const all = graph.standing.of('agreements');
  const last = all[least - 1];
  const day = last && listingDate(last)?.date;
  const rest = all.slice(least).findIndex((record) => listingDate(record)?.date !== day);
  const end = least + (rest < 0 ? all.length - least : rest);
  return all.slice(0, end > longest ? least : end);
};

/** Builds the home page. */
export const buildHome = (ctx: ViewContext): HomeView => ({
  examples: exampleQueries(ctx).map((text) => ({ text, href: ctx.to.search({ q: text }) })),
  chart: buildYearChart(ctx),
  newest: newestAgreements(ctx).map((record) => listItem(record, ctx)),
  pairs: buildPairChart(ctx),
  followUp: chosenCommitments(ctx),
  counts: kindNames.map((kind) => ({
    label: { text: ctx.words.kinds[kind].many, href: ctx.to.list(kind) },
    count: ctx.graph.standing.of(kind).length,
  })),
});
