// Topics → a dot for each year in which something is filed under one: topics down, years across, the area of a dot by how many.
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { type AnyRecord, listingDate, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../part.ts';
import { wrapLabel } from './label-text.ts';
import { type Chart, type ChartMark, disc, type Label, round, type Stroke } from './picture.ts';

const step = { across: 15, down: 22 } as const;
const left = 232;
const top = 24;
const counted = new Set(['agreements', 'meetings', 'statements']);

interface TopicRow {
  readonly topic: RecordOf<'topics'>;
  /** Records by year, earliest year first. */
  readonly years: readonly (readonly [number, readonly AnyRecord[]])[];
  readonly count: number;
}

const yearOf = (record: AnyRecord): number => Number(listingDate(record)?.date.slice(0, 4));

const rowOf = (topic: RecordOf<'topics'>, ctx: ViewContext): TopicRow => {
  const links = ctx.graph.backLinks(topic).filter(({ relation }) => relation.endsWith('.topics'));
  const filed = links.map(({ from }) => from).filter((from) => counted.has(from.kind) && listingDate(from));
  return {
    topic,
    years: [...Map.groupBy(filed, yearOf)].toSorted(([a], [b]) => a - b),
    count: filed.length,
  };
};

const listRows = (ctx: ViewContext): TopicRow[] =>
  ctx.graph
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

const marksOf = (rows: readonly TopicRow[], x: (year: number) => number, ctx: ViewContext): ChartMark[] => {
  const { topics } = ctx.words.charts;
  const most = Math.max(1, ...rows.flatMap(({ years }) => years.map(([, { length }]) => length)));
  const radius = scaleSqrt([0, most], [0, 10]);
  return rows.flatMap(({ topic, years }, index) =>
    years.map(([year, records]): ChartMark => {
      const only = records.length === 1 ? records[0] : undefined;
      return {
        x: round(x(year)),
        y: top + step.down * (index + 0.5),
        d: disc(Math.max(2.5, radius(records.length))),
        tone: 'disc',
        href: target(topic, records, ctx),
        title: only
          ? topics.one(topic.data.title, year, linkTo(only, ctx).text)
          : topics.mark(topic.data.title, year, records.length),
        figure: topics.year(year, records.length),
        hit: step.across,
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
        return index === 0 ? [link] : [{ text: ', ' }, link];
      }),
    ]),
  };
};

/** Builds the picture of topics, the fullest first; undefined where nothing is filed under any. */
export const buildTopicChart = (ctx: ViewContext): Chart | undefined => {
  const rows = listRows(ctx);
  const known = rows.flatMap(({ years }) => years.map(([year]) => year));
  if (known.length === 0) return undefined;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const width = left + 24 + step.across * (last - first);
  const height = top + step.down * rows.length + 4;
  const x = scaleLinear([first, Math.max(last, first + 1)], [left + 12, Math.max(width - 12, left + 27)]);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % 4 === 0);
  return {
    id: 'topics-over-time',
    heading: ctx.words.charts.topics.title,
    says: ctx.words.charts.topics.says,
    picture: {
      width: width + 4,
      height,
      strokes: ticks.map((year): Stroke => ({ d: `M${round(x(year))} ${top - 4}V${height}`, tone: 'grid' })),
      marks: marksOf(rows, x, ctx),
      labels: [
        ...ticks.map((year): Label => ({
          x: round(x(year)),
          y: 12,
          lines: [String(year)],
          anchor: 'middle',
          tone: 'soft',
        })),
        ...rows.map(({ topic }, index): Label => ({
          x: left - 6,
          y: top + step.down * (index + 0.5) + 4,
          lines: wrapLabel(topic.data.title, left - 6, 1),
          anchor: 'end',
          tone: 'ink',
          href: ctx.to.record('topics', topic.id),
        })),
      ],
    },
    table: tableOf(rows, ctx),
  };
};
