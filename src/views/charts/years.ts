// Chart of all years: a mark for each dated record, years across, or down in a narrow place.
import { scaleLinear } from 'd3-scale';
import { buildTimeline } from '../../graph/timeline.ts';
import { type KindWith, kindsWith } from '../../model/kinds.ts';
import { type AnyRecord, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { groupId } from '../shared/list-group.ts';
import { linkTo } from '../shared/text-run.ts';
import {
  type Chart,
  type ChartMark,
  type Drawing,
  type Label,
  narrowWidth,
  round,
  type Stroke,
  toPicture,
} from './picture.ts';

const kinds = kindsWith('inTimeline');
type Drawn = KindWith<'inTimeline'>;

/** A year and its records of each kind, newest first. */
interface YearRow {
  readonly year: string;
  readonly of: Readonly<Record<Drawn, readonly AnyRecord[]>>;
}

/** Small outlines of the kinds around a point, so that many can be joined into one. */
const shapes: Record<Drawn, (x: number, y: number) => string> = {
  agreements: (x, y) => `M${round(x - 3.5)} ${round(y - 3.5)}h7v7h-7z`,
  meetings: (x, y) => `M${round(x - 3.7)} ${round(y)}a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0z`,
  statements: (x, y) => `M${round(x)} ${round(y - 3.8)}l3.8 7.2h-7.6z`,
};

const listYears = (ctx: ViewContext): YearRow[] =>
  buildTimeline(ctx.graph)
    .toReversed()
    .map(({ year, records }) => {
      const only = (kind: Drawn): readonly AnyRecord[] => records.filter((record) => record.kind === kind);
      return {
        year: String(year),
        of: { agreements: only('agreements'), meetings: only('meetings'), statements: only('statements') },
      };
    });

const figureOf = (year: string, kind: Drawn, { words }: ViewContext): string =>
  words.charts.years.figure(year, words.kinds[kind].inSentence.many);

const listOf = (year: string, kind: Drawn, ctx: ViewContext): string => ctx.to.list(kind, groupId(year));

/**
 * The wide chart in pixels: its width, the step between stacked marks, and the step between the kinds of a year. The
 * three columns of a year must not reach those of the next.
 */
const wide = { width: 1000, up: 11, across: 8.5 } as const;

const markOf = (record: AnyRecord, ctx: ViewContext): Pick<ChartMark, 'href' | 'title'> => {
  const { text, href = '' } = linkTo(record, ctx);
  return { href, title: ctx.words.join.facts(text, formatDate(listingDate(record)?.date ?? '', ctx.words)) };
};

/** Draws the wide chart: the marks of a year stacked, its kinds side by side. */
const drawWide = (rows: readonly YearRow[], ctx: ViewContext): Drawing => {
  const tallest = Math.max(...rows.flatMap(({ of }) => kinds.map((kind) => of[kind].length)));
  const baseline = tallest * wide.up + 18;
  const x = scaleLinear([Number(rows[0]?.year), Number(rows.at(-1)?.year)], [24, wide.width - 24]);
  const ticks = rows.map(({ year }) => Number(year)).filter((year) => year % 4 === 0);
  return {
    width: wide.width,
    height: baseline + 26,
    strokes: [
      ...ticks.map((year): Stroke => ({ d: `M${round(x(year))} 4V${baseline}`, tone: 'grid' })),
      { d: `M10 ${baseline}H${wide.width - 10}`, tone: 'axis' },
    ],
    marks: rows.flatMap(({ year, of }) =>
      kinds.flatMap((kind, column) =>
        of[kind].map((record, index): ChartMark => ({
          ...markOf(record, ctx),
          x: round(x(Number(year)) + (column - (kinds.length - 1) / 2) * wide.across),
          y: baseline - 8 - index * wide.up,
          d: shapes[kind](0, 0),
          tone: kind,
          figure: figureOf(year, kind, ctx),
          hit: wide.across,
          hitHeight: wide.up,
        })),
      ),
    ),
    labels: ticks.map((year): Label => ({
      x: round(x(year)),
      y: baseline + 18,
      lines: [String(year)],
      anchor: 'middle',
      tone: 'soft',
    })),
  };
};

/**
 * The narrow chart in pixels: the start of the first kind, the width of a kind's column, the step between marks, the
 * marks in a line, and the heights of a year with one line and of an empty year.
 */
const narrow = { left: 38, column: 84, step: 10, across: 8, row: 22, empty: 6 } as const;

/** One mark for all records of a kind in a year, linked to their list, since single marks would be too small to tap. */
const drawGroup = (row: YearRow, kind: Drawn, y: number, height: number, ctx: ViewContext): ChartMark[] => {
  const count = row.of[kind].length;
  if (count === 0) return [];
  const from = { x: narrow.step / 2 - narrow.column / 2, y: narrow.row / 2 - height / 2 };
  const place = (index: number): string =>
    shapes[kind](
      from.x + (index % narrow.across) * narrow.step,
      from.y + Math.floor(index / narrow.across) * narrow.step,
    );
  return [
    {
      x: narrow.left + narrow.column * (kinds.indexOf(kind) + 0.5),
      y: y + height / 2,
      d: Array.from({ length: count }, (_, index) => place(index)).join(''),
      tone: kind,
      href: listOf(row.year, kind, ctx),
      title: ctx.words.join.labelled(row.year, ctx.words.kinds[kind].count(count)),
      figure: figureOf(row.year, kind, ctx),
      count,
      hit: narrow.column - 4,
      hitHeight: height,
    },
  ];
};

const drawNarrow = (rows: readonly YearRow[], ctx: ViewContext): Drawing => {
  const marks: ChartMark[] = [];
  const labels: Label[] = [];
  let y = 4;
  for (const row of rows.toReversed()) {
    const lines = Math.max(...kinds.map((kind) => Math.ceil(row.of[kind].length / narrow.across)));
    const height = lines === 0 ? narrow.empty : narrow.row + (lines - 1) * narrow.step;
    marks.push(...kinds.flatMap((kind) => drawGroup(row, kind, y, height, ctx)));
    if (lines > 0) labels.push({ x: 0, y: y + narrow.row / 2 + 4, lines: [row.year], anchor: 'start', tone: 'soft' });
    y += height;
  }
  const spine: Stroke = { d: `M${narrow.left - 6} 4V${y}`, tone: 'axis' };
  return { width: narrowWidth, height: y + 4, strokes: [spine], marks, labels };
};

const tableOf = (rows: readonly YearRow[], ctx: ViewContext): Chart['table'] => ({
  head: [ctx.words.charts.years.year, ...kinds.map((kind) => ctx.words.kinds[kind].many)],
  rows: rows.map(({ year, of }) => [
    [{ text: year }],
    ...kinds.map((kind) => {
      const count = of[kind].length;
      const figure = figureOf(year, kind, ctx);
      return [count === 0 ? { text: '0' } : { text: String(count), href: listOf(year, kind, ctx), figure, count }];
    }),
  ]),
});

/** Builds the chart of years; undefined if no record has a date. */
export const buildYearChart = (ctx: ViewContext): Chart | undefined => {
  const rows = listYears(ctx);
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  const { years } = ctx.words.charts;
  return {
    id: 'line',
    heading: years.title(first, last),
    says: years.says,
    narrowSays: years.narrowSays,
    keys: kinds.map((kind) => ({ kind, text: ctx.words.kinds[kind].inSentence.many })),
    picture: toPicture(drawWide(rows, ctx)),
    narrow: toPicture(drawNarrow(rows, ctx)),
    table: tableOf(rows, ctx),
  };
};
