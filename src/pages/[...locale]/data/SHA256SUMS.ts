// The checksums of the files of the data; in dev, where a name without an ending is a page, its address ends in a slash.
import type { APIRoute } from 'astro';
import type { BuiltLocale } from '../../../i18n/locale.ts';
import { eachLocale } from '../../_context.ts';
import { answerWith } from '../../_data-file.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute<{ locale: BuiltLocale }> = ({ props: { locale } }) => answerWith('SHA256SUMS', locale);
