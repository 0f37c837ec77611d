// The timeline → a picture: one mark a record, stacked by year, each a link; drawn at build time, in units of the viewBox.
import { scaleLinear } from 'd3-scale';
import { buildTimeline } from '../graph/timeline.ts';
import { listingDate } from '../model/record.ts';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { linkTo } from './part.ts';

/** One mark: where its middle is, the record it opens, and the shape of its kind. */
export interface Mark {
  readonly kind: 'agreements' | 'meetings' | 'statements';
  readonly x: number;
  readonly y: number;
  readonly href: string;
  readonly title: string;
}

/** The picture of all years, with the figures of its table. */
export interface YearChart {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly Mark[];
  readonly first: string;
  readonly last: string;
  readonly table: readonly {
    readonly year: string;
    readonly agreements: number;
    readonly meetings: number;
    readonly statements: number;
  }[];
}

const kinds = ['agreements', 'meetings', 'statements'] as const;
/** Between marks above each other, and between the kinds of a year, whose three columns must fit between those of the years beside it. */
const step = 11;
const columnStep = 8.5;
const width = 1000;

/** Builds the picture. Marks of a year stand above each other, kinds side by side where a year has many. */
export const buildYearChart = (ctx: ViewContext): YearChart => {
  const years = buildTimeline(ctx.graph).toReversed();
  const counted = years.map(({ year, records }) => ({
    year,
    of: (kind: (typeof kinds)[number]) => records.filter((record) => record.kind === kind),
  }));
  const tallest = Math.max(1, ...counted.map(({ of }) => Math.max(...kinds.map((kind) => of(kind).length))));
  const height = tallest * step + 44;
  const baseline = height - 26;
  const x = scaleLinear([years[0]?.year ?? 0, years.at(-1)?.year ?? 1], [24, width - 24]);
  const marks = counted.flatMap(({ year, of }) =>
    kinds.flatMap((kind, column) =>
      of(kind).map((record, index): Mark => {
        const { text, href = '' } = linkTo(record, ctx);
        const date = listingDate(record)?.date ?? '';
        return {
          kind,
          href,
          title: `${text}, ${formatDate(date, ctx.words)}`,
          x: x(year) + (column - 1) * columnStep,
          y: baseline - 8 - index * step,
        };
      }),
    ),
  );
  return {
    width,
    height,
    baseline,
    ticks: years.filter(({ year }) => year % 4 === 0).map(({ year }) => ({ x: x(year), label: String(year) })),
    marks,
    first: String(years[0]?.year ?? ''),
    last: String(years.at(-1)?.year ?? ''),
    table: counted.map(({ year, of }) => ({
      year: String(year),
      agreements: of('agreements').length,
      meetings: of('meetings').length,
      statements: of('statements').length,
    })),
  };
};
