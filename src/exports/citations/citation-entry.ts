// How a record's page is cited: the values that every citation format uses.

import { recordDay } from '../../graph/record-day.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf } from '../names.ts';

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
export const buildCitation = (record: AnyRecord, ctx: ViewContext): CitationEntry => ({
  key: `${record.kind}-${record.id}`,
  author: ctx.words.site.name,
  title: titleOf(record, ctx),
  day: recordDay(record, ctx.today),
  url: addressOf(record, ctx),
  abstract: record.data.summary,
  language: ctx.words.lang,
});
