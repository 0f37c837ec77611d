// The routes of the files below /data/, one for each ending.
import type { APIRoute } from 'astro';
import { buildDataFiles } from '../exports/data/data-files.ts';
import type { BuiltLocale } from '../i18n/locale.ts';
import { eachPath, pageContext } from './_context.ts';

/** The paths of the files of an ending, without it. */
export const dataPaths = (ending: string) =>
  eachPath((ctx) =>
    buildDataFiles(ctx)
      .filter(({ path }) => path.endsWith(ending))
      .map(({ path }) => ({ params: { path: path.slice(0, -ending.length) }, props: { path } })),
  );

/** Answers with the file at a path, in a language. */
export const answerWith = (path: string, locale: BuiltLocale): Response => {
  const file = buildDataFiles(pageContext(locale)).find((made) => made.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};

/** Answers with a file of the data. */
export const dataFile: APIRoute<{ path: string; locale: BuiltLocale }> = ({ props: { path, locale } }) =>
  answerWith(path, locale);
