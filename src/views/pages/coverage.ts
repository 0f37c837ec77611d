// The coverage page: numbers of records, their support, and declared gaps.
import { countGraph } from '../../graph/counts.ts';
import { listSupported } from '../../graph/support.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { commonSearch, fieldInWords, mostLookedFor, type NotFoundView, notFoundViews } from '../shared/not-found.ts';
import { linkTo, type Part } from '../shared/text-run.ts';

/** The coverage page. */
export interface CoverageView {
  readonly records: readonly { readonly kind: Part; readonly count: number }[];
  readonly support: readonly { readonly level: string; readonly count: number }[];
  readonly citations: string;
  readonly disputed: string;
  /** The number of withdrawn records in words; empty if there are none. */
  readonly withdrawn: string;
  readonly missing: readonly { readonly meeting: Part; readonly text: string }[];
  readonly texts: readonly Part[];
  readonly weak: readonly { readonly record: Part; readonly field: string }[];
  readonly notFound: readonly { readonly record: Part; readonly items: readonly NotFoundView[] }[];
  /** The extent of most searches, as a sentence. */
  readonly notFoundLooked: string;
  /** Commitments by the last day that the search for follow-up covers. */
  readonly looked: readonly { readonly through: string; readonly commitments: readonly Part[] }[];
  /** People with an office whose start or end is unknown. */
  readonly terms: readonly Part[];
  /** Koreans and Chinese without a name in Chinese characters. */
  readonly characters: readonly Part[];
}

const lookedGroups = (ctx: ViewContext): CoverageView['looked'] => {
  const groups = Map.groupBy(ctx.graph.standing.of('commitments'), ({ data }) => data.looked?.through ?? '');
  return [...groups].toSorted().map(([through, records]) => ({
    through: through === '' ? ctx.words.coverage.notLooked : ctx.words.coverage.through(formatDate(through, ctx.words)),
    commitments: records.map((record) => linkTo(record, ctx)),
  }));
};

/** Builds the coverage page. */
export const buildCoverage = (ctx: ViewContext): CoverageView => {
  const { words } = ctx;
  const { standing: graph } = ctx.graph;
  const counts = countGraph(ctx.graph);
  const common = commonSearch(graph.records);
  return {
    records: counts.records.map(({ kind, count }) => ({
      kind: { text: words.kinds[kind].many, href: ctx.to.list(kind) },
      count,
    })),
    support: counts.facts.map(({ level, count }) => ({ level: words.support.levels[level], count })),
    citations: words.coverage.citations(counts.citations),
    disputed: words.coverage.disputed(counts.disputed),
    withdrawn: counts.withdrawn === 0 ? '' : words.coverage.withdrawn(counts.withdrawn),
    missing: graph.of('meetings').flatMap((meeting) =>
      (meeting.data.documents ?? []).flatMap(({ instrument, counted, missing }) =>
        missing > 0
          ? [
              {
                meeting: linkTo(meeting, ctx),
                text: words.coverage.missing(missing, counted, instrument),
              },
            ]
          : [],
      ),
    ),
    texts: graph
      .of('agreements')
      .filter(({ data }) => data.text?.availability === 'not-found')
      .map((record) => linkTo(record, ctx)),
    weak: listSupported(graph)
      .filter(({ support }) => support.level === 'weak')
      .map(({ record, path }) => ({ record: linkTo(record, ctx), field: fieldInWords(path, ctx) })),
    notFound: graph.records
      .map((record) => ({ record: linkTo(record, ctx), items: notFoundViews(record, ctx, common) }))
      .filter(({ items }) => items.length > 0),
    notFoundLooked: common ? mostLookedFor(common, ctx) : '',
    looked: lookedGroups(ctx),
    terms: graph
      .of('people')
      .filter(({ data }) => data.offices?.some(({ from, to }) => from === undefined || to === undefined))
      .map((record) => linkTo(record, ctx)),
    characters: graph
      .of('people')
      .filter(({ data }) => data.side !== 'other' && !data.names?.zh && !data.names?.hanja)
      .map((record) => linkTo(record, ctx)),
  };
};
