// The description of the site as a search engine, as a file.
import type { APIRoute } from 'astro';
import { buildOpenSearch } from '../search/opensearch.ts';
import { pageContext } from './_context.ts';

export const GET: APIRoute = ({ site, url }) => {
  const { words, to } = pageContext();
  return new Response(buildOpenSearch(words, to, site ?? url), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
