// The table of kinds: the schema, facts, dates and traits of each folder of content.
import type { z } from 'zod';
import { type Kind, kindNames } from './kind-names.ts';
import { adoptionFields, agreementSchema, earlierFields } from './kinds/agreement.ts';
import { claimSchema } from './kinds/claim.ts';
import { commitmentSchema } from './kinds/commitment.ts';
import { mechanismSchema } from './kinds/mechanism.ts';
import { meetingSchema } from './kinds/meeting.ts';
import { organizationSchema } from './kinds/organization.ts';
import { personSchema } from './kinds/person.ts';
import { sourceSchema } from './kinds/source.ts';
import { statementSchema } from './kinds/statement.ts';
import { topicSchema } from './kinds/topic.ts';

export { isKind, type Kind, kindNames } from './kind-names.ts';

/** The properties of a kind. All are required, so that a new kind relies on no default. */
interface KindRow {
  readonly schema: z.ZodObject;
  /** Paths whose values need a supporting citation; `*` means every key of a list or object. */
  readonly facts: readonly string[];
  /** The facts whose lowest support is the support of the record. */
  readonly key: readonly string[];
  /** The date fields for listing a record; the first one present is used. */
  readonly dates: readonly string[];
  /** Whether ids begin with the date. */
  readonly dated: boolean;
  /** Whether records are events of the timeline, of the charts over time, and of links to the one before and after. */
  readonly inTimeline: boolean;
  /** Whether each record has a feed of related records. */
  readonly feed: boolean;
  /** Whether a search for the full name of a record also lists linked records. */
  readonly named: boolean;
  /** Whether records show what an organisation does, for the pages of an organisation and a topic. */
  readonly activity: boolean;
}

const shared = ['summary', 'stands', 'names.*'] as const;

const event = { dated: true, inTimeline: true, feed: false, named: false, activity: true } as const;
/** Something that many records are about, which readers follow and search by name. */
const subject = { dated: false, inTimeline: false, feed: true, named: true, activity: false } as const;
/** A text, an assertion or a promise. */
const other = { dated: false, inTimeline: false, feed: false, named: false, activity: false } as const;

/** The row of each kind. */
export const kinds = {
  agreements: {
    schema: agreementSchema,
    ...event,
    dates: adoptionFields,
    facts: [
      ...shared,
      'instrument',
      'binding',
      ...adoptionFields,
      'inForce',
      'ends',
      'place',
      'signedAt',
      'parties.*',
      'parties.*.signatory',
      'history.*',
      ...earlierFields,
    ],
    key: ['instrument', ...adoptionFields, 'parties.*'],
  },
  meetings: {
    schema: meetingSchema,
    ...event,
    dates: ['started'],
    facts: [
      ...shared,
      'format',
      'occurrence',
      'started',
      'ended',
      'time',
      'place',
      'partOf',
      'mechanism',
      'session',
      'participants.*',
      'documents.*',
    ],
    key: ['format', 'occurrence', 'started', 'participants.*'],
  },
  statements: {
    schema: statementSchema,
    ...event,
    dates: ['made'],
    facts: [...shared, 'form', 'made', 'speakers.*', 'madeAt', 'effect'],
    key: ['form', 'made', 'speakers.*'],
  },
  commitments: {
    schema: commitmentSchema,
    ...other,
    activity: true,
    dates: [],
    facts: [...shared, 'strength', 'by.*', 'askedBy.*', 'due', 'recurs', 'history.*'],
    key: ['strength', 'by.*', 'due'],
  },
  mechanisms: {
    schema: mechanismSchema,
    ...subject,
    activity: true,
    dates: ['established'],
    facts: [...shared, 'established', 'establishedBy', 'revives', 'ended', 'cadence'],
    key: ['established', 'cadence', 'summary'],
  },
  organizations: {
    schema: organizationSchema,
    ...subject,
    dates: [],
    facts: [...shared, 'valid', 'predecessors.*'],
    key: ['summary'],
  },
  people: { schema: personSchema, ...subject, dates: [], facts: [...shared, 'offices.*'], key: ['offices.*'] },
  topics: { schema: topicSchema, ...subject, dates: [], facts: [], key: [] },
  claims: { schema: claimSchema, ...other, dates: [], facts: [], key: [] },
  sources: { schema: sourceSchema, ...other, dates: ['published'], facts: [], key: [] },
} as const satisfies Record<Kind, KindRow>;

/** A property that some kinds have. */
type Trait = 'dated' | 'inTimeline' | 'feed' | 'named' | 'activity';

/** The kinds that have a trait. */
export type KindWith<T extends Trait> = { [K in Kind]: (typeof kinds)[K][T] extends true ? K : never }[Kind];

/** True if `kind` has the trait. */
export const isKindWith = <T extends Trait>(trait: T, kind: Kind): kind is KindWith<T> => kinds[kind][trait];

/** The kinds that have a trait, in the order of lists. */
export const kindsWith = <T extends Trait>(trait: T): readonly KindWith<T>[] =>
  kindNames.filter((kind) => isKindWith(trait, kind));
