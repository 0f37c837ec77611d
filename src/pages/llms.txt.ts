// What a language model is told of the site.
import type { APIRoute } from 'astro';
import { formatLlms } from '../exports/site-files.ts';
import { pageContext } from './_context.ts';

export const GET: APIRoute = () =>
  new Response(formatLlms(pageContext()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
