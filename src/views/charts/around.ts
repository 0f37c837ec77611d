// Chart of the records linked to a record, at most two steps away.
import type { Kind } from '../../model/kinds.ts';
import { type AnyRecord, permalinkOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { linkTo } from '../shared/text-run.ts';
import { lineHeight, widthOf, wrapLabel } from './layout/label-text.ts';
import { listNeighbours, type Neighbour } from './layout/neighbours.ts';
import { type Box, type Place, placeBoxes } from './layout/place-boxes.ts';
import {
  type Chart,
  type ChartMark,
  type Label,
  type MarkTone,
  round,
  type Stroke,
  shapeOf,
  toPicture,
} from './picture.ts';

const width = 272;
const labelWidth = 124;
const head = 10;

/** Whether the pages of a kind have this chart. */
const isDrawnFor: Readonly<Record<Kind, boolean>> = {
  agreements: true,
  meetings: false,
  statements: false,
  commitments: false,
  mechanisms: true,
  organizations: true,
  people: true,
  topics: false,
  claims: false,
  sources: false,
};

const nameOf = (record: AnyRecord, ctx: ViewContext): string =>
  record.kind === 'organizations' ? (record.data.acronym ?? record.data.title) : linkTo(record, ctx).text;

const linesOf = (record: AnyRecord, ctx: ViewContext): string[] =>
  wrapLabel(nameOf(record, ctx), labelWidth, 3, ctx.words.lang);

const boxOf = (lines: readonly string[]): Box => ({
  width: Math.max(26, ...lines.map(widthOf)),
  height: 2 * head + 4 + lines.length * lineHeight,
  head,
});

const toneOf = ({ record }: Neighbour): MarkTone => {
  if (record.kind === 'organizations') return `body-${record.data.side}`;
  return record.kind === 'people' ? `person-${record.data.side}-hollow` : record.kind;
};

const sideText = (record: AnyRecord, { words }: ViewContext): { text?: string } =>
  record.kind === 'organizations' || record.kind === 'people'
    ? record.data.side === 'other'
      ? {}
      : { text: words.sideMarks[record.data.side] }
    : {};

const markOf = (neighbour: Neighbour, place: Place, ctx: ViewContext): ChartMark => {
  const { record, steps } = neighbour;
  const { text, href = '' } = linkTo(record, ctx);
  const side = sideText(record, ctx);
  return {
    ...place,
    d: shapeOf(record.kind),
    tone: toneOf(neighbour),
    isFar: steps === 2,
    href,
    title: ctx.words.join.facts(ctx.words.join.labelled(ctx.words.kinds[record.kind].one, text), side.text ?? ''),
    figure: stepText(steps, ctx),
    hit: 24,
    ...side,
  };
};

const stepText = (steps: 1 | 2, { words }: ViewContext): string =>
  words.charts.around.steps[steps === 1 ? 'one' : 'two'];

const join = (from: Place, to: Place): Stroke => ({ d: `M${from.x} ${from.y}L${to.x} ${to.y}`, tone: 'edge' });

/** The mark of the page's own record: a ring around a point, which no kind uses. */
const ring = ({ x, y }: Place): Stroke => ({
  d: [9, 3].map((r) => `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`).join(''),
  tone: 'here',
});

const tableOf = (around: readonly Neighbour[], ctx: ViewContext): Chart['table'] => {
  const words = ctx.words.charts.around.head;
  return {
    head: [words.record, words.kind, words.steps],
    rows: around.map(({ record, steps }) => [
      [{ ...linkTo(record, ctx), figure: stepText(steps, ctx) }],
      [{ text: ctx.words.kinds[record.kind].one }],
      [{ text: stepText(steps, ctx) }],
    ]),
  };
};

/** Builds the chart of a record with at least three direct neighbours; undefined for other records and kinds. */
export const buildAroundChart = (record: AnyRecord, ctx: ViewContext): Chart | undefined => {
  const around = isDrawnFor[record.kind] ? listNeighbours(record, ctx) : [];
  if (around.filter(({ steps }) => steps === 1).length < 3) return undefined;
  const places = new Map([
    [permalinkOf(record), 0],
    ...around.map((one, index) => [permalinkOf(one.record), index + 1] as const),
  ]);
  const joins = around.flatMap(({ joins: others }, index) =>
    others.map((other) => [index + 1, places.get(permalinkOf(other)) ?? 0] as const),
  );
  const lines = around.map((one) => linesOf(one.record, ctx));
  const boxes = [boxOf([]), ...lines.map(boxOf)];
  const placed = placeBoxes(boxes, joins, width);
  const at = (index: number): Place => placed[index] ?? { x: 0, y: 0 };
  const bottom = Math.max(...boxes.map(({ height }, index) => at(index).y - head + height));
  return {
    id: 'around',
    heading: ctx.words.charts.around.title,
    says: ctx.words.charts.around.says,
    picture: toPicture({
      width,
      height: round(bottom + 4),
      strokes: [...joins.map(([a, b]) => join(at(a), at(b))), ring(at(0))],
      marks: around.map((one, index) => markOf(one, at(index + 1), ctx)),
      labels: lines.map((text, index): Label => ({
        x: at(index + 1).x,
        y: round(at(index + 1).y + head + lineHeight),
        lines: text,
        anchor: 'middle',
        tone: around[index]?.steps === 1 ? 'ink' : 'soft',
      })),
    }),
    table: tableOf(around, ctx),
  };
};
