// Chart of a mechanism: its sessions down a line of time, with the gaps between them.
import { scaleLinear } from 'd3-scale';
import type { Words } from '../../i18n/en/index.ts';
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { lineHeight, wrapLabel } from './layout/label-text.ts';
import { type Chart, type ChartMark, type Label, round, type Stroke, shapeOf, toPicture } from './picture.ts';

const spine = 48;
const row = 28;
const width = 304;
/** The fewest years between two sessions that are drawn as a gap. */
const gapYears = 2;

interface Session {
  readonly meeting: RecordOf<'meetings'>;
  readonly date: string;
  readonly year: number;
  readonly label: string;
}

/** A date in years: `2016-08` is 2016 and seven twelfths. */
const toYears = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
};

const sessionsOf = (record: RecordOf<'mechanisms'>, ctx: ViewContext): Session[] =>
  ctx.graph.standing
    .backLinks(record)
    .flatMap(({ from, relation }) => (relation === 'meetings.mechanism' && from.kind === 'meetings' ? [from] : []))
    .flatMap((meeting): Session[] => {
      const { started, session, format } = meeting.data;
      if (started === undefined) return [];
      const { words } = ctx;
      const what = session === undefined ? words.formats[format] : words.sessionWord(words.ordinal(session), format);
      return [
        { meeting, date: started, year: toYears(started), label: words.join.apart(formatDate(started, words), what) },
      ];
    })
    .toReversed();

/** Places labels at their marks, or lower where the label above needs the room. */
const dodge = (wanted: readonly number[]): number[] => {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -row) + row));
  return placed;
};

/** The offset of each mark from the line, so that marks close in time do not overlap. */
const sideways = (wanted: readonly number[]): number[] => {
  const placed: number[] = [];
  wanted.forEach((y, index) => {
    const isClose = index > 0 && y - (wanted[index - 1] ?? 0) < 11;
    placed.push(isClose ? (placed.at(-1) ?? 0) + 12 : 0);
  });
  return placed;
};

interface Line {
  readonly strokes: readonly Stroke[];
  readonly labels: readonly Label[];
}

interface Scene {
  readonly y: (year: number) => number;
  readonly texts: readonly number[];
  readonly left: number;
  readonly words: Words;
}

/** The line between two sessions. A gap of years is broken, with its length if there is room. */
const between = (from: Session, to: Session, { y, texts, left, words }: Scene): Line => {
  const years = Math.floor(to.year - from.year);
  const [start, end] = [round(y(from.year)), round(y(to.year))];
  const middle = round((start + end) / 2);
  const isGap = years >= gapYears;
  const isFree = texts.every((text) => Math.abs(text - middle) >= 20);
  const says: Label = {
    x: left,
    y: round(middle + 4),
    lines: [words.charts.sessions.gap(years)],
    anchor: 'start',
    tone: 'soft',
  };
  return {
    strokes: [{ d: `M${spine} ${start}V${end}`, tone: isGap ? 'gap' : 'axis' }],
    labels: isGap && isFree ? [says] : [],
  };
};

const yearLabels = (sessions: readonly Session[], y: (year: number) => number): Label[] => {
  const [first, last] = [Math.ceil(sessions[0]?.year ?? 0), Math.floor(sessions.at(-1)?.year ?? 0)];
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const every = y(first + 1) - y(first) >= 18 ? 1 : 4;
  return all
    .filter((year) => year % every === 0)
    .map((year) => ({ x: spine - 16, y: round(y(year)) + 4, lines: [String(year)], anchor: 'end', tone: 'soft' }));
};

const tableOf = (sessions: readonly Session[], ctx: ViewContext): Chart['table'] => {
  const { head } = ctx.words.charts.sessions;
  return {
    head: [head.date, head.session, head.held],
    rows: sessions.map(({ meeting, date, label }) => [
      [{ text: formatDate(date, ctx.words) }],
      [{ text: meeting.data.title, href: ctx.to.record('meetings', meeting.id), figure: label }],
      [{ text: ctx.words.states[meeting.data.occurrence] }],
    ]),
  };
};

const markOf = ({ meeting, label }: Session, x: number, y: number, ctx: ViewContext): ChartMark => ({
  x,
  y: round(y),
  d: shapeOf('meetings'),
  tone: meeting.data.occurrence === 'held' ? 'meetings' : 'meetings-hollow',
  href: ctx.to.record('meetings', meeting.id),
  title: ctx.words.join.facts(meeting.data.title, label),
  figure: label,
  hit: 12,
});

/** Places marks by date, and labels below each other, to the right of all marks. */
const placeAll = (sessions: readonly Session[], first: Session, last: Session) => {
  const length = Math.min(460, Math.max((sessions.length - 1) * row, (last.year - first.year) * 20));
  const y = scaleLinear([first.year, Math.max(last.year, first.year + 0.1)], [14, 14 + length]);
  const wanted = sessions.map(({ year }) => y(year));
  const aside = sideways(wanted);
  return { y, wanted, aside, texts: dodge(wanted), left: spine + Math.max(...aside) + 24 };
};

/** Builds the chart of a mechanism with at least two dated sessions; undefined for other records. */
export const buildSessionChart = (record: AnyRecord, ctx: ViewContext): Chart | undefined => {
  const sessions = record.kind === 'mechanisms' ? sessionsOf(record, ctx) : [];
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (sessions.length < 2 || !first || !last) return undefined;
  const { y, wanted, aside, texts, left } = placeAll(sessions, first, last);
  const at = (values: readonly number[], index: number): number => round(values[index] ?? 0);
  const steps = sessions
    .slice(1)
    .map((to, index) => between(sessions[index] ?? first, to, { y, texts, left, words: ctx.words }));
  const leaders = sessions.map((_, index): Stroke => ({
    d: `M${spine + at(aside, index) + 7} ${at(wanted, index)}L${left - 4} ${at(texts, index)}`,
    tone: 'edge',
  }));
  const names = sessions.map(({ meeting, label }, index): Label => {
    const lines = wrapLabel(label, width - left, 2, ctx.words.lang);
    const y = round(at(texts, index) + 4 - ((lines.length - 1) * lineHeight) / 2);
    return { x: left, y, lines, anchor: 'start', tone: 'ink', href: ctx.to.record('meetings', meeting.id) };
  });
  return {
    id: 'sessions',
    heading: ctx.words.charts.sessions.title,
    says: ctx.words.charts.sessions.says,
    picture: toPicture({
      width,
      height: round((texts.at(-1) ?? 0) + 18),
      strokes: [...leaders, ...steps.flatMap(({ strokes }) => strokes)],
      marks: sessions.map((session, index) => markOf(session, spine + at(aside, index), at(wanted, index), ctx)),
      labels: [...yearLabels(sessions, y), ...steps.flatMap(({ labels }) => labels), ...names],
    }),
    table: tableOf(sessions, ctx),
  };
};
