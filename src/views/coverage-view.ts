// The graph → the coverage page: how many records, how well supported, and everything declared missing or not found.
import { citationsOf, listSupported, supportLevels } from '../graph/support.ts';
import { kindNames } from '../model/kinds.ts';
import type { ViewContext } from './context.ts';
import { fieldInWords, type NotFoundView, notFoundViews } from './not-found-view.ts';
import { linkTo, type Part } from './part.ts';

/** The coverage page. */
export interface CoverageView {
  readonly records: readonly { readonly kind: Part; readonly count: number }[];
  readonly support: readonly { readonly level: string; readonly count: number }[];
  readonly citations: string;
  readonly disputed: string;
  readonly missing: readonly { readonly meeting: Part; readonly text: string }[];
  readonly texts: readonly Part[];
  readonly weak: readonly { readonly record: Part; readonly field: string }[];
  readonly notFound: readonly { readonly record: Part; readonly items: readonly NotFoundView[] }[];
}

/** Builds the coverage page. */
export const buildCoverage = (ctx: ViewContext): CoverageView => {
  const { graph, words } = ctx;
  const facts = listSupported(graph);
  const levelText = { ...words.support, outlets: words.support.severalOutlets };
  return {
    records: kindNames.map((kind) => ({
      kind: { text: words.kinds[kind].many, href: ctx.to.list(kind) },
      count: graph.of(kind).length,
    })),
    support: supportLevels
      .filter((level) => level !== 'none')
      .map((level) => ({
        level: levelText[level],
        count: facts.filter(({ support }) => support.level === level).length,
      })),
    citations: words.coverage.citations(graph.records.reduce((sum, record) => sum + citationsOf(record).length, 0)),
    disputed: words.coverage.disputed(facts.filter(({ support }) => support.disputed).length),
    missing: graph.of('meetings').flatMap((meeting) =>
      (meeting.data.documents ?? []).flatMap(({ instrument, counted, missing }) =>
        missing > 0
          ? [
              {
                meeting: linkTo(meeting, ctx),
                text: words.coverage.missing(missing, counted, words.instruments[instrument].toLowerCase()),
              },
            ]
          : [],
      ),
    ),
    texts: graph
      .of('agreements')
      .filter(({ data }) => data.text?.availability === 'not-found')
      .map((record) => linkTo(record, ctx)),
    weak: facts
      .filter(({ support }) => support.level === 'weak')
      .map(({ record, path }) => ({ record: linkTo(record, ctx), field: fieldInWords(path, ctx) })),
    notFound: graph.records
      .filter((record) => (record.data.notFound ?? []).length > 0)
      .map((record) => ({ record: linkTo(record, ctx), items: notFoundViews(record, ctx) })),
  };
};
