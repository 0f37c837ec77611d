// The OpenSearch description, with which browsers offer this site's search.
import type { APIRoute } from 'astro';
import type { BuiltLocale } from '../../i18n/locale.ts';
import { buildOpenSearch } from '../../search/page/opensearch.ts';
import { eachLocale, pageContext } from '../_context.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) =>
  new Response(buildOpenSearch(pageContext(locale)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
