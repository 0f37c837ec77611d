// Calendars.
import type { APIRoute } from 'astro';
import { type CalendarName, calendarNames, formatCalendar } from '../../../exports/feeds/calendar.ts';
import type { BuiltLocale } from '../../../i18n/locale.ts';
import { eachPath, pageContext } from '../../_context.ts';

export const getStaticPaths = () =>
  eachPath(() => calendarNames.map((name) => ({ params: { name }, props: { name } })));

export const GET: APIRoute<{ name: CalendarName; locale: BuiltLocale }> = ({ props: { name, locale } }) =>
  new Response(formatCalendar(name, pageContext(locale)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
