// Addresses and lasting names of records, as every export writes them.
import { originalLocale } from '../model/locale.ts';
import { type AnyRecord, permalinkOf } from '../model/record.ts';
import type { ViewContext } from '../views/shared/context.ts';

/** The absolute address of a record's page. */
export const addressOf = ({ kind, id }: AnyRecord, { to, whole }: ViewContext): string => whole(to.record(kind, id));

/**
 * A name for something in the register that does not depend on the site's address: a `tag:` URI (RFC 4151). The
 * register has no domain of its own; one under `.invalid` (RFC 2606) can never belong to anybody. A translation has its
 * own name: a reader that follows feeds in two languages would take the second text for the first.
 */
export const tagOf = (name: string, { locale }: ViewContext): string =>
  `tag:korea-china-register.invalid,2026:${locale === originalLocale ? '' : `${locale}/`}${name}`;

/** The first address of a record, as kind/id, so that programs do not take a renamed record for a new one. */
export const lastingName = (record: AnyRecord): string => record.data.formerPaths?.[0] ?? permalinkOf(record);
