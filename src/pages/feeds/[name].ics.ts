// Calendars.
import type { APIRoute } from 'astro';
import { type CalendarName, calendarNames, formatCalendar } from '../../exports/feeds/calendar.ts';
import { pageContext } from '../_context.ts';

export const getStaticPaths = () => calendarNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: CalendarName }> = ({ props: { name } }) =>
  new Response(formatCalendar(name, pageContext()), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
