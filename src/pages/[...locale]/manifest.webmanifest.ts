// The web app manifest, for adding the site to a home screen.
import type { APIRoute } from 'astro';
import { formatManifest } from '../../exports/site-files.ts';
import type { BuiltLocale } from '../../i18n/locale.ts';
import { eachLocale, pageContext } from '../_context.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) =>
  new Response(formatManifest(pageContext(locale)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
