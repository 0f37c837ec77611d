// The files of a record, one for each ending.
import type { AnyRecord } from '../model/record.ts';
import type { RecordFileEnding } from '../views/record/alternates.ts';
import { formatBibtex } from './citations/bibtex.ts';
import { buildCitation } from './citations/citation-entry.ts';
import { formatCslJson } from './citations/csl-json.ts';
import { formatRis } from './citations/ris.ts';
import { buildRecordData } from './data/record-data.ts';
import { formatJson } from './json-text.ts';
import type { Publication } from './publication.ts';
import { formatRecordMarkdown } from './record-markdown.ts';

const formats: Record<RecordFileEnding, (record: AnyRecord, publication: Publication) => string> = {
  json: (record, publication) => formatJson(buildRecordData(record, publication)),
  md: formatRecordMarkdown,
  bib: (record, publication) => formatBibtex(buildCitation(record, publication)),
  ris: (record, publication) => formatRis(buildCitation(record, publication)),
  'csl.json': (record, publication) => formatCslJson(buildCitation(record, publication)),
};

/** The text of a record's file with an ending. */
export const formatRecordFile = (record: AnyRecord, ending: RecordFileEnding, publication: Publication): string =>
  formats[ending](record, publication);
