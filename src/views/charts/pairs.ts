// Pairs of bodies → a matrix: Korean bodies down, Chinese bodies across, a disc where they have agreements, its area by how many.
import { scaleSqrt } from 'd3-scale';
import type { ViewContext } from '../context.ts';
import { buildPairTable, type PairRow } from '../pair-table.ts';
import type { Part } from '../part.ts';
import { lineHeight, widthOf, wrapLabel } from './label-text.ts';
import { type Chart, type ChartMark, disc, type Label, round, type Stroke } from './picture.ts';

const step = { across: 24, down: 30 } as const;
const labelWidth = 128;
/** A disc of this radius has room for its number. */
const roomForText = 6.5;

interface Column {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly x: number;
}

const columnsOf = (rows: readonly PairRow[], { words }: ViewContext): Column[] => {
  const parts = new Map(rows.flatMap(({ cells }) => cells.map(({ cn }) => [cn.href, cn])));
  return [...parts.values()].map((part, index) => ({
    part,
    lines: wrapLabel(words.charts.pairs.short(part.text), 120, 2),
    x: labelWidth + 12 + step.across * (index + 0.5),
  }));
};

const markRows = (rows: readonly PairRow[], columns: readonly Column[], top: number, ctx: ViewContext): ChartMark[] => {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const radius = scaleSqrt([0, most], [0, 13]);
  return rows.flatMap(({ kr, cells }, index) =>
    cells.map(({ cn, count, href }): ChartMark => {
      const r = Math.max(3.5, radius(count));
      return {
        x: round(columns.find(({ part }) => part.href === cn.href)?.x ?? 0),
        y: top + step.down * (index + 0.5),
        d: disc(r),
        tone: 'disc',
        href,
        title: ctx.words.charts.pairs.mark(kr.text, cn.text, count),
        figure: String(count),
        hit: 24,
        ...(r >= roomForText ? { text: String(count) } : {}),
      };
    }),
  );
};

const rowLabel = ({ kr }: PairRow, y: number, ctx: ViewContext): Label => {
  const lines = wrapLabel(ctx.words.charts.pairs.short(kr.text), labelWidth, 2);
  const shift = 4 - ((lines.length - 1) * lineHeight) / 2;
  return {
    x: labelWidth,
    y: round(y + shift),
    lines,
    anchor: 'end',
    tone: 'ink',
    ...(kr.href ? { href: kr.href } : {}),
  };
};

/** Builds the matrix; undefined where nobody has signed with anybody. */
export const buildPairChart = (ctx: ViewContext): Chart | undefined => {
  const rows = buildPairTable(ctx);
  if (rows.length === 0) return undefined;
  const columns = columnsOf(rows, ctx);
  const top = round(Math.max(...columns.flatMap(({ lines }) => lines.map(widthOf))) + 10);
  const width = labelWidth + 12 + step.across * columns.length + 4;
  const middle = (index: number): number => top + step.down * (index + 0.5);
  const strokes = rows.map((_, index): Stroke => ({
    d: `M${labelWidth + 12} ${middle(index)}H${width}`,
    tone: 'grid',
  }));
  const { pairs } = ctx.words.charts;
  return {
    id: 'pairs',
    heading: pairs.title,
    says: pairs.says,
    picture: {
      width,
      height: top + step.down * rows.length + 4,
      strokes,
      marks: markRows(rows, columns, top, ctx),
      labels: [
        ...columns.map(({ part, lines, x }): Label => ({
          x: round(x + 4 - ((lines.length - 1) * lineHeight) / 2),
          y: top - 4,
          lines,
          anchor: 'start',
          tone: 'soft',
          turned: true,
          ...(part.href ? { href: part.href } : {}),
        })),
        ...rows.map((row, index) => rowLabel(row, middle(index), ctx)),
      ],
    },
    table: {
      head: [ctx.words.fields.forSide.kr, ctx.words.fields.forSide.cn, ctx.words.kinds.agreements.many],
      rows: rows.flatMap(({ kr, cells }) =>
        cells.map(({ cn, count, href }) => [[kr], [cn], [{ text: String(count), href, figure: String(count) }]]),
      ),
    },
  };
};
