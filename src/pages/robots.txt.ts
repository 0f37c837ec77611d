// The rules for crawlers, robots.txt.
import type { APIRoute } from 'astro';
import { formatRobots } from '../exports/site-files.ts';
import { originalLocale } from '../model/locale.ts';
import { pageContext } from './_context.ts';

export const GET: APIRoute = () =>
  new Response(formatRobots(pageContext(originalLocale)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
