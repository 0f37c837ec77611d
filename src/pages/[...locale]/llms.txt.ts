// A description of the site for language models, llms.txt.
import type { APIRoute } from 'astro';
import { formatLlms } from '../../exports/site-files.ts';
import type { BuiltLocale } from '../../i18n/locale.ts';
import { eachLocale, pageContext } from '../_context.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) =>
  new Response(formatLlms(pageContext(locale)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
