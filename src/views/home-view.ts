// The graph → the home page: the newest agreements, the years on a line, who signs with whom, and what is open.
import { kindNames } from '../model/kinds.ts';
import { buildPairChart } from './charts/pairs.ts';
import type { Chart } from './charts/picture.ts';
import { buildYearChart } from './charts/years.ts';
import { type CommitmentView, commitmentView } from './commitment-view.ts';
import type { ViewContext } from './context.ts';
import { type ListItem, listItem } from './list-item.ts';
import type { Part } from './part.ts';

/** The home page. */
export interface HomeView {
  readonly examples: readonly Part[];
  readonly chart: Chart | undefined;
  readonly newest: readonly ListItem[];
  readonly pairs: Chart | undefined;
  readonly followUp: readonly CommitmentView[];
  readonly counts: readonly { readonly label: Part; readonly count: number }[];
}

const examples = ['산업통상부', '李在明', 'pomfret', 'currency swap'];

/** Open commitments with a due date first, then what was kept, so that both ends of follow-up are seen. */
const chosenCommitments = (ctx: ViewContext): CommitmentView[] => {
  const all = ctx.graph.of('commitments');
  const dated = all.filter(
    ({ data }) => data.due !== undefined && !data.history?.some(({ status }) => status === 'kept'),
  );
  const kept = all.filter(({ data }) => data.history?.at(-1)?.status === 'kept');
  return [...dated.slice(0, 3), ...kept.slice(0, 2)].map((record) => commitmentView(record, ctx));
};

/** Builds the home page. */
export const buildHome = (ctx: ViewContext): HomeView => ({
  examples: examples.map((text) => ({ text, href: ctx.to.search({ q: text }) })),
  chart: buildYearChart(ctx),
  newest: ctx.graph
    .of('agreements')
    .slice(0, 15)
    .map((record) => listItem(record, ctx)),
  pairs: buildPairChart(ctx),
  followUp: chosenCommitments(ctx),
  counts: kindNames.map((kind) => ({
    label: { text: ctx.words.kinds[kind].many, href: ctx.to.list(kind) },
    count: ctx.graph.of(kind).length,
  })),
});
