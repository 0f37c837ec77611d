// How a record's page is cited: the values that every citation format uses.
import { recordDay } from '../../graph/record-day.ts';
import type { AnyRecord } from '../../model/record.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf, type Publication } from '../publication.ts';

/** A page as it is cited. The register is its author; `day` is the day of the record's last change. */
export interface CitationEntry {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly day: string;
  readonly url: string;
  readonly abstract: string;
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string;
}

/** Builds the citation of a record's page. */
export const buildCitation = (record: AnyRecord, publication: Publication): CitationEntry => ({
  key: `${record.kind}-${record.id}`,
  author: publication.words.site.name,
  title: titleOf(record, publication),
  day: recordDay(record, publication.today),
  url: addressOf(record, publication),
  abstract: record.data.summary,
  language: publication.words.lang,
});
