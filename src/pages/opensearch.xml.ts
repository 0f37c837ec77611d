// The description of the site as a search engine, as a file.
import { buildOpenSearch } from '../search/page/opensearch.ts';
import { pageContext } from './_context.ts';

export const GET = ({ site, url }: { readonly site: URL | undefined; readonly url: URL }): Response => {
  const { words, to } = pageContext();
  return new Response(buildOpenSearch(words, to, site ?? url), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
