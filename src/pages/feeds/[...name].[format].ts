// Feeds in two forms, and calendars.
import type { APIRoute } from 'astro';
import { type CalendarName, calendarNames, formatCalendar } from '../../exports/calendar.ts';
import { type FeedFormat, feedTypes, formatFeed } from '../../exports/feed-text.ts';
import { buildFeed, listFeeds } from '../../exports/feeds.ts';
import { readRegister } from '../../register.ts';
import { publication } from '../_context.ts';

type Shown = { name: string; format: FeedFormat } | { name: CalendarName; format: 'ics' };

const listShown = (): Shown[] => [
  ...listFeeds(readRegister().graph).flatMap((name): Shown[] => [
    { name, format: 'atom' },
    { name, format: 'json' },
  ]),
  ...calendarNames.map((name): Shown => ({ name, format: 'ics' })),
];

export const getStaticPaths = () => listShown().map((shown) => ({ params: { ...shown }, props: { shown } }));

export const GET: APIRoute<{ shown: Shown }> = ({ props: { shown } }) => {
  const ground = publication();
  const [text, type] =
    shown.format === 'ics'
      ? [formatCalendar(shown.name, ground), 'text/calendar']
      : [formatFeed(buildFeed(shown.name, ground), shown.format, ground), feedTypes[shown.format]];
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
