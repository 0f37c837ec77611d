// Follow-up chart: commitments by status and by age of the latest evidence.
import { type CommitmentState, commitmentState } from '../../graph/state.ts';
import { commitmentStates } from '../../model/kinds/commitment.ts';
import { listingDate, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { wrapLabel } from './layout/label-text.ts';
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
  /** The height of the column heads. */
  readonly top: number;
  /** The start of the first column. */
  readonly left: number;
  /** The width of a column. */
  readonly across: number;
  /** Marks in a row of a column. */
  readonly marks: number;
  /** The height of a state's name above its marks. */
  readonly above: number;
}

const wide: Arrangement = { top: 20, left: 84, across: 120, marks: 8, above: 0 };
const narrow: Arrangement = { top: 46, left: 0, across: narrowWidth / 5, marks: 4, above: 15 };
const step = 13.6;

/** The limits of the first three columns, in months. */
const limits = [3, 12, 60] as const;
const notLooked = limits.length + 1;

interface Seen {
  readonly commitment: RecordOf<'commitments'>;
  readonly status: CommitmentState;
  readonly seen: string | undefined;
  readonly through: string | undefined;
  readonly column: number;
}

/** Months since year 0. A year without a month counts as its January, so that no evidence seems newer than is known. */
const months = (date: string): number => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
};

const columnOf = (seen: string | undefined, through: string | undefined): number => {
  if (seen === undefined || through === undefined) return notLooked;
  const ago = months(through) - months(seen);
  const column = limits.findIndex((limit) => ago < limit);
  return column === -1 ? limits.length : column;
};

/** The latest evidence is the last event of the history, or the record in which the commitment was made. */
const seenOf = (commitment: RecordOf<'commitments'>, ctx: ViewContext): Seen => {
  const made = ctx.graph.find(commitment.data.madeIn);
  const seen = commitment.data.history?.at(-1)?.on ?? (made && listingDate(made)?.date);
  const through = commitment.data.looked?.through ?? commitment.data.looked?.on;
  return { commitment, status: commitmentState(commitment), seen, through, column: columnOf(seen, through) };
};

const agoText = ({ column }: Seen, { words }: ViewContext): string => words.charts.followUp.columns[column] ?? '';

interface Scene {
  readonly arrangement: Arrangement;
  readonly ctx: ViewContext;
}

const drawMark = (seen: Seen, index: number, y: number, { arrangement, ctx }: Scene): ChartMark => {
  const { commitment, status, column } = seen;
  const { left, across, marks, above } = arrangement;
  return {
    x: round(left + column * across + 8 + (index % marks) * step),
    y: round(y + above + 11 + Math.floor(index / marks) * step),
    d: disc(5),
    tone: `state-${status}`,
    href: ctx.to.record('commitments', commitment.id),
    title: ctx.words.charts.followUp.mark(commitment.data.title, ctx.words.states[status], agoText(seen, ctx)),
    figure: agoText(seen, ctx),
    hit: step,
  };
};

interface StateRow {
  readonly marks: readonly ChartMark[];
  readonly label: Label;
  readonly height: number;
}

const drawState = (status: CommitmentState, members: readonly Seen[], y: number, scene: Scene): StateRow => {
  const { marks, above } = scene.arrangement;
  const cells = [...Map.groupBy(members, ({ column }) => column).values()];
  const rows = Math.max(...cells.map(({ length }) => Math.ceil(length / marks)));
  const lines = wrapLabel(scene.ctx.words.states[status], 120, 1, scene.ctx.words.lang);
  return {
    marks: cells.flatMap((seen) => seen.map((member, index) => drawMark(member, index, y, scene))),
    label: { x: 0, y: round(y + 15), lines, anchor: 'start', tone: 'ink' },
    height: above + rows * step + 9,
  };
};

const columnLabel = (text: string, column: number, { left, across }: Arrangement, lang: string): Label => ({
  x: round(left + column * across + 3),
  y: 11,
  lines: wrapLabel(text, across - 4, 3, lang),
  anchor: 'start',
  tone: 'soft',
});

const draw = (found: readonly Seen[], arrangement: Arrangement, ctx: ViewContext): Drawing => {
  const width = arrangement.left + arrangement.across * (notLooked + 1);
  const rows: StateRow[] = [];
  const strokes: Stroke[] = [];
  let y = arrangement.top;
  for (const status of commitmentStates) {
    const members = found.filter((seen) => seen.status === status);
    if (members.length === 0) continue;
    strokes.push({ d: `M0 ${round(y)}H${width}`, tone: 'grid' });
    const row = drawState(status, members, y, { arrangement, ctx });
    rows.push(row);
    y += row.height;
  }
  const columns = ctx.words.charts.followUp.columns;
  return {
    width,
    height: round(y),
    strokes,
    marks: rows.flatMap(({ marks }) => marks),
    labels: [
      ...columns.map((text, column) => columnLabel(text, column, arrangement, ctx.words.lang)),
      ...rows.map(({ label }) => label),
    ],
  };
};

const tableOf = (all: readonly Seen[], ctx: ViewContext): Chart['table'] => {
  const { head } = ctx.words.charts.followUp;
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDate(date, ctx.words));
  return {
    head: [head.commitment, head.state, head.seen, head.through, head.ago],
    rows: all.map((seen) => {
      const { commitment, status } = seen;
      const href = ctx.to.record('commitments', commitment.id);
      return [
        [{ text: commitment.data.title, href, figure: agoText(seen, ctx) }],
        [{ text: ctx.words.states[status] }],
        [{ text: day(seen.seen) }],
        [{ text: day(seen.through) }],
        [{ text: agoText(seen, ctx) }],
      ];
    }),
  };
};

/** Builds the follow-up chart; undefined if there are no commitments. */
export const buildFollowUpChart = (ctx: ViewContext): Chart | undefined => {
  const found = ctx.graph.standing.of('commitments').map((commitment) => seenOf(commitment, ctx));
  if (found.length === 0) return undefined;
  const { followUp } = ctx.words.charts;
  const inOrder = commitmentStates.flatMap((status) => found.filter((seen) => seen.status === status));
  return {
    id: 'evidence',
    heading: followUp.title,
    says: followUp.says,
    picture: toPicture(draw(found, wide, ctx)),
    narrow: toPicture(draw(found, narrow, ctx)),
    table: tableOf(inOrder, ctx),
  };
};
