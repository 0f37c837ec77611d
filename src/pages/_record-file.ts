// The routes of the files of records. Astro 7.3 serves a file in dev only where its ending is part of the route's name, so each ending
// has a route of its own.
import type { APIRoute } from 'astro';
import { formatRecordFile } from '../exports/record-file.ts';
import type { BuiltLocale } from '../i18n/locale.ts';
import type { Permalink } from '../model/record.ts';
import { listRecordPages } from '../views/record/addresses.ts';
import { type RecordFileEnding, recordFileTypes } from '../views/record/alternates.ts';
import { eachPath, pageContext } from './_context.ts';

/** Every record, at its former addresses too: programs don't follow a page that leads on. */
export const recordPaths = () =>
  eachPath(({ graph }) =>
    listRecordPages(graph).map(({ kind, id, shows }) => ({ params: { kind, id }, props: { shows } })),
  );

/** Answers with a file of a record. */
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
