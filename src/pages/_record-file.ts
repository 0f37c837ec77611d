// Paths and responses for the files of records, such as JSON and BibTeX.
// Astro 7.3 serves a file in dev only if the route's name has its ending, so each ending has its own route.
import type { APIRoute } from 'astro';
import { formatRecordFile } from '../exports/record-file.ts';
import type { BuiltLocale } from '../i18n/locale.ts';
import type { Permalink } from '../model/record.ts';
import { listRecordPages } from '../views/record/addresses.ts';
import { type RecordFileEnding, recordFileTypes } from '../views/record/alternates.ts';
import { eachPath, pageContext } from './_context.ts';

/** The paths of every record, former addresses included, because programs don't follow an HTML redirect. */
export const recordPaths = () =>
  eachPath(({ graph }) =>
    listRecordPages(graph).map(({ kind, id, shows }) => ({ params: { kind, id }, props: { shows } })),
  );

/** Makes the endpoint that serves the records as files of one ending. */
export const recordFile =
  (ending: RecordFileEnding): APIRoute<{ shows: Permalink; locale: BuiltLocale }> =>
  ({ props: { shows, locale } }) => {
    const ctx = pageContext(locale);
    const record = ctx.graph.find(shows);
    if (!record) throw new Error(`no record ${shows}`);
    return new Response(formatRecordFile(record, ending, ctx), {
      headers: { 'Content-Type': `${recordFileTypes[ending]}; charset=utf-8` },
    });
  };
