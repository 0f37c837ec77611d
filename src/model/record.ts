// A record: one checked content file, with its kind, its id, its data and its words.
import type { Agreement } from './kinds/agreement.ts';
import type { Claim } from './kinds/claim.ts';
import type { Commitment } from './kinds/commitment.ts';
import type { Mechanism } from './kinds/mechanism.ts';
import type { Meeting } from './kinds/meeting.ts';
import type { Organization } from './kinds/organization.ts';
import type { Person } from './kinds/person.ts';
import type { Source } from './kinds/source.ts';
import type { Statement } from './kinds/statement.ts';
import type { Topic } from './kinds/topic.ts';
import type { Kind } from './kinds.ts';

/** The data of each kind. */
export interface DataOf {
  agreements: Agreement;
  meetings: Meeting;
  statements: Statement;
  commitments: Commitment;
  claims: Claim;
  mechanisms: Mechanism;
  organizations: Organization;
  people: Person;
  topics: Topic;
  sources: Source;
}

/** A record of kind `K`; `body` is its Markdown without the front matter. */
export interface RecordOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly data: DataOf[K];
  readonly body: string;
}

/** A record of any kind. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** `kind/id`, the permalink of a record. */
export type Permalink = `${Kind}/${string}`;

/** The permalink of a record. */
export const permalinkOf = (record: { kind: Kind; id: string }): Permalink => `${record.kind}/${record.id}`;

/** True for a record that is kept at its address and must not be taken for one that stands. */
export const isWithdrawn = ({ data }: AnyRecord): boolean => data.withdrawn !== undefined;

const dateFields = [
  'signed',
  'adopted',
  'issued',
  'agreed',
  'proposed',
  'started',
  'made',
  'published',
  'established',
] as const;

/** The date by which a record is listed, EDTF level 0, and the act it is named for; undefined where it has none. */
export const listingDate = (record: AnyRecord): { field: (typeof dateFields)[number]; date: string } | undefined => {
  const data = record.data as Partial<Record<(typeof dateFields)[number], string>>;
  for (const field of dateFields) {
    const date = data[field];
    if (date !== undefined) return { field, date };
  }
  return undefined;
};
