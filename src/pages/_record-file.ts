// An ending → the route that answers with that file of each record. Astro 7.3 serves a file in dev only where its ending stands in
// the name of the route, so each ending has one.
import type { APIRoute } from 'astro';
import { formatRecordFile } from '../exports/record-file.ts';
import type { Permalink } from '../model/record.ts';
import { readRegister } from '../register.ts';
import { listRecordPages } from '../views/record/addresses.ts';
import { type RecordFileEnding, recordFileTypes } from '../views/record/alternates.ts';
import { pageContext } from './_context.ts';

/** Every record, at addresses that it had before too, for programs follow no page that leads on. */
export const recordPaths = () =>
  listRecordPages(readRegister().graph).map(({ kind, id, shows }) => ({ params: { kind, id }, props: { shows } }));

/** Answers with a file of a record. */
export const recordFile =
  (ending: RecordFileEnding): APIRoute<{ shows: Permalink }> =>
  ({ props: { shows } }) => {
    const record = readRegister().graph.find(shows);
    if (!record) throw new Error(`no record ${shows}`);
    return new Response(formatRecordFile(record, ending, pageContext()), {
      headers: { 'Content-Type': `${recordFileTypes[ending]}; charset=utf-8` },
    });
  };
