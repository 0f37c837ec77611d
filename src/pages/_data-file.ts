// Paths and responses for the files below /data/. Each ending has its own route.
import type { APIRoute } from 'astro';
import { buildDataFiles } from '../exports/data/data-files.ts';
import type { BuiltLocale } from '../i18n/locale.ts';
import { eachPath, pageContext } from './_context.ts';

/** The paths of the files with an ending, which their `path` parameter leaves out. */
export const dataPaths = (ending: string) =>
  eachPath((ctx) =>
    buildDataFiles(ctx)
      .filter(({ path }) => path.endsWith(ending))
      .map(({ path }) => ({ params: { path: path.slice(0, -ending.length) }, props: { path } })),
  );

/** The response with the data file at `path`, in a language. Throws if there is no such file. */
export const dataResponse = (path: string, locale: BuiltLocale): Response => {
  const file = buildDataFiles(pageContext(locale)).find((made) => made.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};

/** The endpoint that serves a data file. */
export const dataFile: APIRoute<{ path: string; locale: BuiltLocale }> = ({ props: { path, locale } }) =>
  dataResponse(path, locale);
