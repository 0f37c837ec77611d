// The files of a record for programs: JSON, Markdown, and citations; at addresses that it had before too, for programs follow no page that leads on.
import type { APIRoute } from 'astro';
import { formatRecordFile } from '../../exports/record-file.ts';
import type { Permalink } from '../../model/record.ts';
import { readRegister } from '../../register.ts';
import { type RecordFileEnding, recordFileEndings, recordFileTypes } from '../../views/record-files.ts';
import { listRecordPages } from '../../views/record-pages.ts';
import { publication } from '../_context.ts';

export const getStaticPaths = () =>
  listRecordPages(readRegister().graph).flatMap(({ kind, id, shows }) =>
    recordFileEndings.map((ending) => ({ params: { kind, id, ending }, props: { shows, ending } })),
  );

export const GET: APIRoute<{ shows: Permalink; ending: RecordFileEnding }> = ({ props: { shows, ending } }) => {
  const record = readRegister().graph.find(shows);
  if (!record) throw new Error(`no record ${shows}`);
  return new Response(formatRecordFile(record, ending, publication()), {
    headers: { 'Content-Type': `${recordFileTypes[ending]}; charset=utf-8` },
  });
};
