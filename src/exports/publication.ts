// What every export is made from: the ground of the views, and whole addresses of what the site holds.
import { type AnyRecord, permalinkOf } from '../model/record.ts';
import type { ViewContext } from '../views/shared/context.ts';

/** The ground of the exports of a site. */
export interface Publication extends ViewContext {
  /** The whole address of a path of the site. */
  readonly whole: (path: string) => string;
}

/** Builds the ground of exports for a site at `origin`. */
export const buildPublication = (ctx: ViewContext, origin: string | URL): Publication => ({
  ...ctx,
  whole: (path) => new URL(path, origin).href,
});

/** The whole address of a record's page. */
export const addressOf = ({ kind, id }: AnyRecord, { to, whole }: Publication): string => whole(to.record(kind, id));

/**
 * A name for something of the register that holds wherever the site stands: a `tag:` URI (RFC 4151). The register has no
 * domain of its own; one under `.invalid` (RFC 2606) can never be somebody else's.
 */
export const tagOf = (name: string): string => `tag:korea-china-register.invalid,2026:${name}`;

/** The first address that a record had, as kind/id: what it is called for programs, so that a renamed record is not a new one. */
export const lastingName = (record: AnyRecord): string => record.data.formerPaths?.[0] ?? permalinkOf(record);
