// The files of the register as a whole: everything in one, tables, schemas, checksums.
import type { APIRoute } from 'astro';
import { buildDataFiles, type DataFile } from '../../exports/data-files.ts';
import { publication } from '../_context.ts';

export const getStaticPaths = () =>
  buildDataFiles(publication()).map(({ path, type }) => ({ params: { path }, props: { path, type } }));

export const GET: APIRoute<Pick<DataFile, 'path' | 'type'>> = ({ props: { path, type } }) => {
  const file = buildDataFiles(publication()).find((made) => made.path === path);
  return new Response(file?.text ?? null, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
