// A record: one checked content file, with its kind, id, data and body.
import type { z } from 'zod';
import { valueAt } from './at.ts';
import { type Kind, kinds } from './kinds.ts';
import type { GivenName, SupportingCitation } from './schema/fields.ts';

/** The data of each kind. */
export type DataOf = { [K in Kind]: z.output<(typeof kinds)[K]['schema']> };

/** A record of kind `K`, or of one of several; `body` is its Markdown without the front matter. */
export type RecordOf<K extends Kind> = {
  [P in K]: { readonly kind: P; readonly id: string; readonly data: DataOf[P]; readonly body: string };
}[K];

/** A record of any kind. */
export type AnyRecord = RecordOf<Kind>;

/** `kind/id`, the permalink of a record. */
export type Permalink = `${Kind}/${string}`;

/** The permalink of a record. */
export const permalinkOf = (record: { kind: Kind; id: string }): Permalink => `${record.kind}/${record.id}`;

/** True for a record that keeps its address but should no longer be relied on. */
export const isWithdrawn = ({ data }: AnyRecord): boolean => data.withdrawn !== undefined;

/** A date field by which some kind is listed. */
export type DateField = (typeof kinds)[Kind]['dates'][number];

/**
 * The date by which a record is listed (EDTF level 0) and its field; undefined if it has none. In unchecked data the date
 * can be any text.
 */
export const listingDate = ({
  kind,
  data,
}: {
  readonly kind: Kind;
  readonly data: unknown;
}): { field: DateField; date: string } | undefined => {
  for (const field of kinds[kind].dates) {
    const date = valueAt(data, [field]);
    if (typeof date === 'string') return { field, date };
  }
  return undefined;
};

/** A script in which a record may have a name. */
export type NameScript = { [K in Kind]: keyof NonNullable<DataOf[K]['names']> }[Kind];

/** The names of a record in other scripts, in the order of its schema. */
export const namesOf = ({ data }: AnyRecord): readonly (readonly [NameScript, GivenName])[] =>
  (Object.entries(data.names ?? {}) as [NameScript, GivenName | undefined][]).flatMap(([script, name]) =>
    name ? [[script, name] as const] : [],
  );

/** The supporting citations of a record, in the order written. */
export const citationsOf = ({ data }: AnyRecord): readonly SupportingCitation[] =>
  'sources' in data ? (data.sources ?? []) : [];
