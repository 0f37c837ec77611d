// The files of a record for programs: JSON, Markdown, and citations.
import type { APIRoute } from 'astro';
import { formatRecordFile } from '../../exports/record-file.ts';
import type { Permalink } from '../../model/record.ts';
import { readRegister } from '../../register.ts';
import { type RecordFileEnding, recordFileEndings, recordFileTypes } from '../../views/record-files.ts';
import { publication } from '../_context.ts';

export const getStaticPaths = () =>
  readRegister().graph.records.flatMap(({ kind, id }) =>
    recordFileEndings.map((ending) => ({ params: { kind, id, ending }, props: { shows: `${kind}/${id}`, ending } })),
  );

export const GET: APIRoute<{ shows: Permalink; ending: RecordFileEnding }> = ({ props: { shows, ending } }) => {
  const record = readRegister().graph.find(shows);
  if (!record) throw new Error(`no record ${shows}`);
  return new Response(formatRecordFile(record, ending, publication()), {
    headers: { 'Content-Type': `${recordFileTypes[ending]}; charset=utf-8` },
  });
};
