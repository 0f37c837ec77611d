// The checksums of the data files.
// In dev, Astro takes a name without an ending for a page, so the address ends with a slash there.
import type { APIRoute } from 'astro';
import type { BuiltLocale } from '../../../i18n/locale.ts';
import { eachLocale } from '../../_context.ts';
import { dataResponse } from '../../_data-file.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) => dataResponse('SHA256SUMS', locale);
