// The files below /data/ → routes, one for each ending.
import type { APIRoute } from 'astro';
import { buildDataFiles } from '../exports/data/data-files.ts';
import { pageContext } from './_context.ts';

/** The paths of the files of an ending, without it. */
export const dataPaths = (ending: string) =>
  buildDataFiles(pageContext())
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path }) => ({ params: { path: path.slice(0, -ending.length) }, props: { path } }));

/** Answers with the file at a path. */
export const answerWith = (path: string): Response => {
  const file = buildDataFiles(pageContext()).find((made) => made.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};

/** Answers with a file of the data. */
export const dataFile: APIRoute<{ path: string }> = ({ props: { path } }) => answerWith(path);
