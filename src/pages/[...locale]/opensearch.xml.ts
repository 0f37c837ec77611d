// The description of the site as a search engine, as a file.
import type { APIRoute } from 'astro';
import type { BuiltLocale } from '../../i18n/locale.ts';
import { buildOpenSearch } from '../../search/page/opensearch.ts';
import { eachLocale, pageContext } from '../_context.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) =>
  new Response(buildOpenSearch(pageContext(locale)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
