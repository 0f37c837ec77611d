// What a home screen shows of the site.
import type { APIRoute } from 'astro';
import { formatManifest } from '../exports/site-files.ts';
import { pageContext } from './_context.ts';

export const GET: APIRoute = () =>
  new Response(formatManifest(pageContext()), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
