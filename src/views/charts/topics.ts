// Chart of topics by year: a dot for each topic and year, its area by the number of records.
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { isKindWith } from '../../model/kinds.ts';
import { type AnyRecord, listingDate, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { linkTo } from '../shared/text-run.ts';
import { lineHeight, wrapLabel } from './layout/label-text.ts';
import {
  type Chart,
  type ChartMark,
  type Drawing,
  disc,
  type Label,
  narrowWidth,
  round,
  type Stroke,
  toPicture,
} from './picture.ts';

/** The layout for a wide or a narrow place, in pixels. */
interface Arrangement {
  readonly width: number;
  /** The start of the years. */
  readonly left: number;
  /** The radius of the largest dot. */
  readonly most: number;
  /** The radius of the smallest dot. */
  readonly least: number;
  /** Whether the name of a topic is above its dots, not to the left of them. */
  readonly isAbove: boolean;
}

const wide: Arrangement = { width: 704, left: 216, most: 9, least: 2.5, isAbove: false };
const narrow: Arrangement = { width: narrowWidth, left: 0, most: 9, least: 2.8, isAbove: true };
const top = 24;
/** The height of a row of dots. */
const row = 22;
/** The margin outside the first and last year. */
const edge = 12;

interface TopicRow {
  readonly topic: RecordOf<'topics'>;
  /** Records by year, earliest year first. */
  readonly years: readonly (readonly [number, readonly AnyRecord[]])[];
  readonly count: number;
}

const yearOf = (record: AnyRecord): number => Number(listingDate(record)?.date.slice(0, 4));

const rowOf = (topic: RecordOf<'topics'>, ctx: ViewContext): TopicRow => {
  const links = ctx.graph.standing.backLinks(topic).filter(({ relation }) => relation.endsWith('.topics'));
  const filed = links
    .map(({ from }) => from)
    .filter((from) => isKindWith('inTimeline', from.kind) && listingDate(from));
  return {
    topic,
    years: [...Map.groupBy(filed, yearOf)].toSorted(([a], [b]) => a - b),
    count: filed.length,
  };
};

const listRows = (ctx: ViewContext): TopicRow[] =>
  ctx.graph.standing
    .of('topics')
    .map((topic) => rowOf(topic, ctx))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);

/** A dot of one record opens it; a larger one opens the topic. */
const target = (topic: RecordOf<'topics'>, records: readonly AnyRecord[], ctx: ViewContext): string => {
  const only = records.length === 1 ? records[0] : undefined;
  const opened = only ?? topic;
  return ctx.to.record(opened.kind, opened.id);
};

interface Scene {
  readonly rows: readonly TopicRow[];
  readonly arrangement: Arrangement;
  readonly step: number;
  readonly x: (year: number) => number;
  readonly ctx: ViewContext;
}

/** Smaller dots are drawn last, so that larger neighbours don't cover them. */
const marksOf = ({ rows, x, step, arrangement, ctx }: Scene, middles: readonly number[]): ChartMark[] => {
  const { topics } = ctx.words.charts;
  const most = Math.max(1, ...rows.flatMap(({ years }) => years.map(([, { length }]) => length)));
  const radius = scaleSqrt([0, most], [0, arrangement.most]);
  return rows.flatMap(({ topic, years }, index) =>
    years
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([year, records]): ChartMark => {
        const only = records.length === 1 ? records[0] : undefined;
        return {
          x: round(x(year)),
          y: middles[index] ?? 0,
          d: disc(Math.max(arrangement.least, radius(records.length))),
          tone: 'disc',
          href: target(topic, records, ctx),
          title: only
            ? topics.one(topic.data.title, year, linkTo(only, ctx).text)
            : topics.mark(topic.data.title, year, records.length),
          figure: topics.year(year, records.length),
          hit: step,
          hitHeight: row,
        };
      }),
  );
};

const tableOf = (rows: readonly TopicRow[], ctx: ViewContext): Chart['table'] => {
  const { head, year: say } = ctx.words.charts.topics;
  return {
    head: [head.topic, head.records, head.years],
    rows: rows.map(({ topic, years, count }) => [
      [linkTo(topic, ctx)],
      [{ text: String(count) }],
      years.flatMap(([year, records], index) => {
        const text = say(year, records.length);
        const link = { text, figure: text, href: target(topic, records, ctx) };
        return index === 0 ? [link] : [{ text: ctx.words.join.comma }, link];
      }),
    ]),
  };
};

/** Places the names of topics and the middles of their rows. A long name takes two lines to the left, or one above. */
const placeRows = ({ rows, arrangement: { width, left, isAbove }, ctx }: Scene) => {
  const labels: Label[] = [];
  const middles: number[] = [];
  let y = top;
  for (const { topic } of rows) {
    const lines = wrapLabel(topic.data.title, isAbove ? width : left - 6, isAbove ? 1 : 2, ctx.words.lang);
    const height = isAbove ? 2 * lineHeight + 16 : row + (lines.length - 1) * (lineHeight - 4);
    const middle = isAbove ? y + lineHeight + 14 : y + height / 2;
    middles.push(middle);
    labels.push({
      x: isAbove ? 0 : left - 6,
      y: isAbove ? y + lineHeight : round(middle + 4 - ((lines.length - 1) * lineHeight) / 2),
      lines,
      anchor: isAbove ? 'start' : 'end',
      tone: 'ink',
      href: ctx.to.record('topics', topic.id),
    });
    y += height;
  }
  return { labels, middles, height: y + 4 };
};

const yearLabel = (year: number, x: number): Label => ({
  x: round(x),
  y: 12,
  lines: [String(year)],
  anchor: 'middle',
  tone: 'soft',
});

const draw = (rows: readonly TopicRow[], arrangement: Arrangement, ctx: ViewContext): Drawing => {
  const { width, left, isAbove } = arrangement;
  const known = rows.flatMap(({ years }) => years.map(([year]) => year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = scaleLinear([first, last], [left + edge, width - edge]);
  const step = round(Math.min(row, (width - left - 2 * edge) / Math.max(1, last - first)));
  const scene = { rows, arrangement, step, x, ctx };
  const { labels, middles, height } = placeRows(scene);
  const every = step < 10 ? 8 : 4;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = all.filter((year) => year % every === 0);
  return {
    width,
    height,
    strokes: [
      ...ticks.map((year): Stroke => ({ d: `M${round(x(year))} ${top - 4}V${height}`, tone: 'grid' })),
      ...(isAbove ? middles.map((y): Stroke => ({ d: `M0 ${y}H${width}`, tone: 'grid' })) : []),
    ],
    marks: marksOf(scene, middles),
    labels: [...ticks.map((year) => yearLabel(year, x(year))), ...labels],
  };
};

/** Builds the chart of topics, most records first; undefined if no topic has dated records. */
export const buildTopicChart = (ctx: ViewContext): Chart | undefined => {
  const rows = listRows(ctx);
  if (rows.length === 0) return undefined;
  return {
    id: 'topics-over-time',
    heading: ctx.words.charts.topics.title,
    says: ctx.words.charts.topics.says,
    picture: toPicture(draw(rows, wide, ctx)),
    narrow: toPicture(draw(rows, narrow, ctx)),
    table: tableOf(rows, ctx),
  };
};
