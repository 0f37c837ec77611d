// Commitments → marks by state and by how long before the day looked to evidence was last seen.
import { type CommitmentStatus, commitmentStatus } from '../../graph/status.ts';
import { listingDate, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import { wrapLabel } from './label-text.ts';
import { type Chart, type ChartMark, disc, type Label, round, type Stroke } from './picture.ts';

const left = 73;
const cell = { across: 51, marks: 4, step: 12 } as const;
const top = 46;

/** Months below which a commitment stands in the first, second and third column. */
const limits = [3, 12, 60] as const;
const notLooked = limits.length + 1;

const order = ['open', 'under-way', 'partly-kept', 'kept', 'granted', 'declined', 'lapsed', 'superseded'] as const;

interface Seen {
  readonly commitment: RecordOf<'commitments'>;
  readonly status: CommitmentStatus;
  readonly seen: string | undefined;
  readonly through: string | undefined;
  readonly column: number;
}

/** Months from the beginning of our era; a year stands for its January, so that nothing looks fresher than it is known to be. */
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

/** The last evidence is the last event of its history, or else the record in which it was made. */
const seenOf = (commitment: RecordOf<'commitments'>, ctx: ViewContext): Seen => {
  const made = ctx.graph.find(commitment.data.madeIn);
  const seen = commitment.data.history?.at(-1)?.on ?? (made && listingDate(made)?.date);
  const through = commitment.data.looked?.through ?? commitment.data.looked?.on;
  return { commitment, status: commitmentStatus(commitment), seen, through, column: columnOf(seen, through) };
};

const agoText = ({ column }: Seen, { words }: ViewContext): string => words.charts.followUp.columns[column] ?? '';

const drawMark = (seen: Seen, index: number, y: number, ctx: ViewContext): ChartMark => {
  const { commitment, status, column } = seen;
  return {
    x: left + column * cell.across + 8 + (index % cell.marks) * cell.step,
    y: y + 10 + Math.floor(index / cell.marks) * cell.step,
    d: disc(4.5),
    tone: `state-${status}`,
    href: ctx.to.record('commitments', commitment.id),
    title: ctx.words.charts.followUp.mark(
      commitment.data.title,
      ctx.words.commitmentStatuses[status],
      agoText(seen, ctx),
    ),
    figure: agoText(seen, ctx),
    hit: cell.step,
  };
};

interface StateRow {
  readonly marks: readonly ChartMark[];
  readonly label: Label;
  readonly height: number;
}

const drawState = (status: CommitmentStatus, members: readonly Seen[], y: number, ctx: ViewContext): StateRow => {
  const cells = [...Map.groupBy(members, ({ column }) => column).values()];
  const rows = Math.max(...cells.map(({ length }) => Math.ceil(length / cell.marks)));
  const lines = wrapLabel(ctx.words.commitmentStatuses[status], left, 1);
  return {
    marks: cells.flatMap((seen) => seen.map((member, index) => drawMark(member, index, y, ctx))),
    label: { x: 0, y: y + 14, lines, anchor: 'start', tone: 'ink' },
    height: rows * cell.step + 14,
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
        [{ text: ctx.words.commitmentStatuses[status] }],
        [{ text: day(seen.seen) }],
        [{ text: day(seen.through) }],
        [{ text: agoText(seen, ctx) }],
      ];
    }),
  };
};

/** Builds the picture of follow-up; undefined where there is no commitment. */
export const buildFollowUpChart = (ctx: ViewContext): Chart | undefined => {
  const found = ctx.graph.of('commitments').map((commitment) => seenOf(commitment, ctx));
  if (found.length === 0) return undefined;
  const { followUp } = ctx.words.charts;
  const shown = followUp.columns.filter(
    (_, column) => found.some((seen) => seen.column === column) || column < notLooked,
  );
  const width = left + cell.across * shown.length;
  const rows: StateRow[] = [];
  const strokes: Stroke[] = [];
  let y = top;
  for (const status of order) {
    const members = found.filter((seen) => seen.status === status);
    if (members.length === 0) continue;
    strokes.push({ d: `M0 ${y}H${width}`, tone: 'grid' });
    const row = drawState(status, members, y, ctx);
    rows.push(row);
    y += row.height;
  }
  return {
    id: 'evidence',
    heading: followUp.title,
    says: followUp.says,
    picture: {
      width,
      height: round(y),
      strokes,
      marks: rows.flatMap(({ marks }) => marks),
      labels: [
        ...shown.map((text, column): Label => ({
          x: left + column * cell.across + 3,
          y: 11,
          lines: wrapLabel(text, cell.across - 4, 3),
          anchor: 'start',
          tone: 'soft',
        })),
        ...rows.map(({ label }) => label),
      ],
    },
    table: tableOf(
      order.flatMap((status) => found.filter((seen) => seen.status === status)),
      ctx,
    ),
  };
};
