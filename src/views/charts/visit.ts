// Chart of a visit: its parts by day, and by hour if a source gives it.
import { by } from '../../model/order.ts';
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { lineHeight, wrapLabel } from './layout/label-text.ts';
import { type Chart, type ChartMark, type Label, type Stroke, shapeOf, toPicture } from './picture.ts';

const width = 304;
const spine = 86;

interface VisitPart {
  readonly meeting: RecordOf<'meetings'>;
  readonly day: string;
  /** The hours in words; empty if only the day is known. */
  readonly hours: string;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hoursOf = ({ data }: RecordOf<'meetings'>, { words }: ViewContext): string => {
  if (data.time === undefined) return '';
  const { start, minutes } = data.time;
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  return minutes === undefined ? start : words.charts.visit.span(start, clock(hour * 60 + minute + minutes));
};

const partsOf = (record: RecordOf<'meetings'>, ctx: ViewContext): VisitPart[] =>
  ctx.graph.standing
    .backLinks(record)
    .flatMap(({ from, relation }) => (relation === 'meetings.partOf' && from.kind === 'meetings' ? [from] : []))
    .map((meeting) => ({ meeting, day: meeting.data.started ?? '', hours: hoursOf(meeting, ctx) }))
    .filter(({ day }) => day !== '')
    .toSorted(
      by(
        ({ day }) => day,
        ({ hours }) => hours || '~',
        ({ meeting }) => meeting.data.title,
      ),
    );

const titleOf = ({ meeting: { data } }: VisitPart, { words }: ViewContext): string =>
  data.occurrence === 'held' ? data.title : words.charts.visit.unheld(data.title, words.states[data.occurrence]);

const figureOf = ({ day, hours }: VisitPart, { words }: ViewContext): string =>
  words.join.facts(formatDate(day, words), hours || words.charts.visit.unknown);

interface Drawn {
  readonly marks: ChartMark[];
  readonly labels: Label[];
  readonly strokes: Stroke[];
}

const drawPart = (part: VisitPart, y: number, lines: readonly string[], ctx: ViewContext): Omit<Drawn, 'strokes'> => {
  const href = ctx.to.record('meetings', part.meeting.id);
  const hours: Label = { x: spine - 14, y: y + 4, lines: [part.hours], anchor: 'end', tone: 'soft' };
  return {
    marks: [
      {
        ...{ x: spine, y, d: shapeOf('meetings'), href, hit: 24 },
        tone: part.hours === '' ? 'meetings-hollow' : 'meetings',
        title: ctx.words.join.facts(titleOf(part, ctx), figureOf(part, ctx)),
        figure: figureOf(part, ctx),
      },
    ],
    labels: [
      ...(part.hours === '' ? [] : [hours]),
      { x: spine + 16, y: y + 4, lines, anchor: 'start', tone: 'ink', href },
    ],
  };
};

const drawDays = (parts: readonly VisitPart[], ctx: ViewContext): Drawn & { height: number } => {
  const drawn: Drawn = { marks: [], labels: [], strokes: [] };
  let y = 0;
  for (const [day, members] of Map.groupBy(parts, (part) => part.day)) {
    y += 16;
    drawn.labels.push({ x: 0, y, lines: [formatDate(day, ctx.words)], anchor: 'start', tone: 'soft' });
    const from = y + 8;
    for (const part of members) {
      const lines = wrapLabel(titleOf(part, ctx), width - spine - 16, 3, ctx.words.lang);
      const { marks, labels } = drawPart(part, y + 22, lines, ctx);
      drawn.marks.push(...marks);
      drawn.labels.push(...labels);
      y += 28 + (lines.length - 1) * lineHeight;
    }
    drawn.strokes.push({ d: `M${spine} ${from}V${y + 6}`, tone: 'axis' });
    y += 12;
  }
  return { ...drawn, height: y };
};

/** Builds the chart of a meeting with at least three dated parts; undefined for other records. */
export const buildVisitChart = (record: AnyRecord, ctx: ViewContext): Chart | undefined => {
  const parts = record.kind === 'meetings' ? partsOf(record, ctx) : [];
  if (parts.length < 3) return undefined;
  const { visit } = ctx.words.charts;
  const { height, marks, labels, strokes } = drawDays(parts, ctx);
  return {
    id: 'hours',
    heading: parts.some(({ hours }) => hours !== '') ? visit.title : visit.days,
    says: visit.says,
    picture: toPicture({ width, height, marks, labels, strokes }),
    table: {
      head: [visit.head.day, visit.head.time, visit.head.part],
      rows: parts.map((part) => [
        [{ text: formatDate(part.day, ctx.words) }],
        [{ text: part.hours || visit.unknown }],
        [{ text: titleOf(part, ctx), href: ctx.to.record('meetings', part.meeting.id), figure: figureOf(part, ctx) }],
      ]),
    },
  };
};
