// Feeds in two forms, and calendars.
import type { APIRoute } from 'astro';
import { type CalendarName, calendarNames, formatCalendar } from '../../exports/calendar.ts';
import { type FeedFormat, feedTypes, formatFeed } from '../../exports/feed-text.ts';
import { buildFeed, listFeeds } from '../../exports/feeds.ts';
import { readRegister } from '../../register.ts';
import { fedKinds } from '../../views/record-files.ts';
import { listRecordPages } from '../../views/record-pages.ts';
import { publication } from '../_context.ts';

type Shown = { name: string; format: FeedFormat } | { name: CalendarName; format: 'ics' };

/** A feed keeps the addresses that its record had before; programs follow no page that leads on. */
const formerFeeds = (): { at: string; name: string }[] =>
  listRecordPages(readRegister().graph)
    .map(({ kind, id, shows }) => ({ at: `${kind}/${id}`, name: shows }))
    .filter(({ at, name }) => at !== name && fedKinds.has(name.split('/')[0] ?? ''));

const formsOf = (at: string, name: string) =>
  (['atom', 'json'] as const).map((format) => ({ at, shown: { name, format } as Shown }));

export const getStaticPaths = () =>
  [
    ...listFeeds(readRegister().graph).flatMap((name) => formsOf(name, name)),
    ...formerFeeds().flatMap(({ at, name }) => formsOf(at, name)),
    ...calendarNames.map((name) => ({ at: name as string, shown: { name, format: 'ics' } as Shown })),
  ].map(({ at, shown }) => ({ params: { name: at, format: shown.format }, props: { shown } }));

export const GET: APIRoute<{ shown: Shown }> = ({ props: { shown } }) => {
  const ground = publication();
  const [text, type] =
    shown.format === 'ics'
      ? [formatCalendar(shown.name, ground), 'text/calendar']
      : [formatFeed(buildFeed(shown.name, ground), shown.format, ground), feedTypes[shown.format]];
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
