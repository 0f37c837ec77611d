// Calendars of meetings and due dates (iCalendar, RFC 5545), written by `ical-generator`.

import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { recordDay } from '../../graph/record-day.ts';
import { type AnyRecord, isWithdrawn, type RecordOf } from '../../model/record.ts';
import { commitmentView } from '../../views/shared/commitment.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatDate } from '../../views/shared/dates.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf, lastingName } from '../names.ts';
import { firstDay, instantOf, lastDay, nextDay } from './days.ts';

/** The names of the calendars. */
export const calendarNames = ['meetings', 'due'] as const;
export type CalendarName = (typeof calendarNames)[number];

const common = (record: AnyRecord, ctx: ViewContext) => {
  const stamp = new Date(`${recordDay(record, ctx.today)}T00:00:00Z`);
  return {
    // Like the ids of feeds, independent of the site's address.
    id: `${lastingName(record).replace('/', '.')}@korea-china-register.invalid`,
    stamp,
    lastModified: stamp,
    url: addressOf(record, ctx),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
};

const statuses = {
  held: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  unknown: ICalEventStatus.TENTATIVE,
};

const timesOf = ({ data }: RecordOf<'meetings'>): Pick<ICalEventData, 'start' | 'end' | 'allDay'> | undefined => {
  const { started, ended, time } = data;
  if (started === undefined || started.length === 'YYYY'.length) return undefined;
  const instant = time && instantOf(started, time.start, time.zone);
  if (time && instant)
    return { start: instant, end: time.minutes ? new Date(instant.getTime() + time.minutes * 60_000) : null };
  return { start: firstDay(started), end: nextDay(lastDay(ended ?? started)), allDay: true };
};

/** The event of a meeting. If only the year is known there is none: it would fill the calendar. */
const meetingEvent = (record: RecordOf<'meetings'>, ctx: ViewContext): ICalEventData[] => {
  const { words } = ctx;
  const { summary, occurrence, place, started = '' } = record.data;
  const times = timesOf(record);
  const isDay = started.length === 'YYYY-MM-DD'.length;
  if (!times) return [];
  return [
    {
      ...common(record, ctx),
      ...times,
      status: isWithdrawn(record) ? ICalEventStatus.CANCELLED : statuses[occurrence],
      summary: words.data.meeting(
        titleOf(record, ctx),
        occurrence === 'held' ? '' : words.states[occurrence],
        isDay ? '' : formatDate(started, words),
      ),
      description: summary,
      ...(place === undefined ? {} : { location: place }),
    },
  ];
};

/** The event of a due date: a month or a year is entered on its last day. */
const dueEvent = (record: RecordOf<'commitments'>, ctx: ViewContext): ICalEventData[] => {
  const { summary, due } = record.data;
  if (due === undefined) return [];
  const { words } = ctx;
  const { statusText, due: clock } = commitmentView(record, ctx);
  const day = lastDay(due);
  return [
    {
      ...common(record, ctx),
      start: day,
      end: nextDay(day),
      allDay: true,
      ...(isWithdrawn(record) ? { status: ICalEventStatus.CANCELLED } : {}),
      summary: words.data.due(titleOf(record, ctx), formatDate(due, words)),
      description: [`${statusText}.`, clock, summary].filter((text) => text !== '').join(' '),
    },
  ];
};

/** The text of a calendar, with CRLF line ends. */
export const formatCalendar = (name: CalendarName, ctx: ViewContext): string => {
  const { graph, words } = ctx;
  const events =
    name === 'meetings'
      ? graph.of('meetings').flatMap((record) => meetingEvent(record, ctx))
      : graph.of('commitments').flatMap((record) => dueEvent(record, ctx));
  const calendar = ical({
    name: words.data.feedTitle(words.data.calendars[name]),
    prodId: { company: words.site.name, product: words.data.calendars[name], language: words.lang.toUpperCase() },
    events,
  });
  return `${calendar.toString()}\r\n`;
};
