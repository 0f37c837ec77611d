// The files of a record, one for each ending.

import type { AnyRecord } from '../model/record.ts';
import type { RecordFileEnding } from '../views/record/alternates.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { formatBibtex } from './citations/bibtex.ts';
import { buildCitation } from './citations/citation-entry.ts';
import { formatCslJson } from './citations/csl-json.ts';
import { formatRis } from './citations/ris.ts';
import { buildRecordData } from './data/record-data.ts';
import { formatJson } from './json-text.ts';
import { formatRecordMarkdown } from './record-markdown.ts';

const formats: Record<RecordFileEnding, (record: AnyRecord, ctx: ViewContext) => string> = {
  json: (record, ctx) => formatJson(buildRecordData(record, ctx)),
  md: formatRecordMarkdown,
  bib: (record, ctx) => formatBibtex(buildCitation(record, ctx)),
  ris: (record, ctx) => formatRis(buildCitation(record, ctx)),
  'csl.json': (record, ctx) => formatCslJson(buildCitation(record, ctx)),
};

/** The text of a record's file with an ending. */
export const formatRecordFile = (record: AnyRecord, ending: RecordFileEnding, ctx: ViewContext): string =>
  formats[ending](record, ctx);
