// Chart of pairs: a matrix of Korean and Chinese organisations, or lines in a narrow place.
import { scaleSqrt } from 'd3-scale';
import type { ViewContext } from '../shared/context.ts';
import { buildPairTable, type PairCell, type PairRow } from '../shared/pair-table.ts';
import type { Part } from '../shared/text-run.ts';
import { lineHeight, widthOf, wrapLabel } from './layout/label-text.ts';
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

/** The width of the matrix. Columns are narrower if there are many. */
const width = 528;
const labelWidth = 128;
const step = { across: 24, down: 30 } as const;
/** The smallest radius of a disc with its number inside. */
const roomForText = 6.5;
/** In a narrow place: the centre of discs, the gap to the labels, and the height of a line. */
const narrow = { x: 144, gap: 16, row: 30 } as const;

interface Column {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly x: number;
}

/** Draws the disc of a pair, its area by the number of agreements. */
type DrawDisc = (row: PairRow, cell: PairCell, place: { readonly x: number; readonly y: number }) => ChartMark;

const discsFor = (rows: readonly PairRow[], { words }: ViewContext): DrawDisc => {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const radius = scaleSqrt([0, most], [0, 13]);
  return ({ kr }, { cn, count, href }, place) => {
    const r = Math.max(3.5, radius(count));
    return {
      ...place,
      d: disc(r),
      tone: 'disc',
      href,
      title: words.charts.pairs.mark(kr.text, cn.text, count),
      figure: String(count),
      hit: 24,
      ...(r >= roomForText ? { text: String(count) } : {}),
    };
  };
};

/** The label of an organisation, centred vertically on `y`, starting or ending at `x`. */
const bodyLabel = (
  part: Part,
  place: { readonly x: number; readonly y: number; readonly width: number },
  look: Pick<Label, 'anchor' | 'tone'>,
  { words }: ViewContext,
): Label => {
  const lines = wrapLabel(words.charts.pairs.short(part.text), place.width, 2, words.lang);
  const y = round(place.y + 4 - ((lines.length - 1) * lineHeight) / 2);
  return { x: place.x, y, lines, ...look, ...(part.href ? { href: part.href } : {}) };
};

const columnsOf = (rows: readonly PairRow[], { words }: ViewContext): Column[] => {
  const parts = new Map(rows.flatMap(({ cells }) => cells.map(({ cn }) => [cn.href, cn])));
  const across = Math.min(step.across, (width - labelWidth - 16) / parts.size);
  const named = across < step.across ? { width: 180, lines: 1 } : { width: 120, lines: 2 };
  return [...parts.values()].map((part, index) => ({
    part,
    lines: wrapLabel(words.charts.pairs.short(part.text), named.width, named.lines, words.lang),
    x: round(labelWidth + 12 + across * (index + 0.5)),
  }));
};

const columnLabel = ({ part, lines, x }: Column, y: number): Label => ({
  x: round(x + 4 - ((lines.length - 1) * lineHeight) / 2),
  y,
  lines,
  anchor: 'start',
  tone: 'soft',
  turned: true,
  ...(part.href ? { href: part.href } : {}),
});

const drawMatrix = (rows: readonly PairRow[], drawDisc: DrawDisc, ctx: ViewContext): Drawing => {
  const columns = columnsOf(rows, ctx);
  const top = round(Math.max(...columns.flatMap(({ lines }) => lines.map(widthOf))) + 10);
  const middle = (index: number): number => top + step.down * (index + 0.5);
  const xOf = (cell: PairCell): number => columns.find(({ part }) => part.href === cell.cn.href)?.x ?? 0;
  return {
    width,
    height: top + step.down * rows.length + 4,
    strokes: rows.map((_, index): Stroke => ({ d: `M${labelWidth + 12} ${middle(index)}H${width}`, tone: 'grid' })),
    marks: rows.flatMap((row, index) =>
      row.cells.map((cell) => drawDisc(row, cell, { x: xOf(cell), y: middle(index) })),
    ),
    labels: [
      ...columns.map((column) => columnLabel(column, top - 4)),
      ...rows.map((row, index) =>
        bodyLabel(row.kr, { x: labelWidth, y: middle(index), width: labelWidth }, { anchor: 'end', tone: 'ink' }, ctx),
      ),
    ],
  };
};

/** Draws a line for each pair: the Korean organisation (once for all its pairs), the disc, the Chinese one. */
const drawLines = (rows: readonly PairRow[], drawDisc: DrawDisc, ctx: ViewContext): Drawing => {
  const pairs = rows.flatMap((row) => row.cells.map((cell, index) => ({ row, cell, isFirst: index === 0 })));
  const { x, gap } = narrow;
  const left = { x: x - gap, width: x - gap };
  const right = { x: x + gap, width: narrowWidth - x - gap };
  const y = (index: number): number => narrow.row * (index + 0.5);
  return {
    width: narrowWidth,
    height: narrow.row * pairs.length,
    strokes: pairs.flatMap(({ isFirst }, index): Stroke[] =>
      isFirst && index > 0 ? [{ d: `M0 ${narrow.row * index}H${narrowWidth}`, tone: 'grid' }] : [],
    ),
    marks: pairs.map(({ row, cell }, index) => drawDisc(row, cell, { x, y: y(index) })),
    labels: pairs.flatMap(({ row, cell, isFirst }, index) => [
      ...(isFirst ? [bodyLabel(row.kr, { ...left, y: y(index) }, { anchor: 'end', tone: 'ink' }, ctx)] : []),
      bodyLabel(cell.cn, { ...right, y: y(index) }, { anchor: 'start', tone: 'ink' }, ctx),
    ]),
  };
};

/** Builds the chart; undefined if there are no pairs. */
export const buildPairChart = (ctx: ViewContext): Chart | undefined => {
  const rows = buildPairTable(ctx);
  if (rows.length === 0) return undefined;
  const drawDisc = discsFor(rows, ctx);
  const { pairs } = ctx.words.charts;
  return {
    id: 'pairs',
    heading: pairs.title,
    says: pairs.says,
    narrowSays: pairs.narrowSays,
    picture: toPicture(drawMatrix(rows, drawDisc, ctx)),
    narrow: toPicture(drawLines(rows, drawDisc, ctx)),
    table: {
      head: [ctx.words.fieldsBySide.parties.kr, ctx.words.fieldsBySide.parties.cn, ctx.words.kinds.agreements.many],
      rows: rows.flatMap(({ kr, cells }) =>
        cells.map(({ cn, count, href }) => [[kr], [cn], [{ text: String(count), href, figure: String(count) }]]),
      ),
    },
  };
};
