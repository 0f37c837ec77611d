// The table of kinds: for each folder of content, its schema, the facts that need support, and the facts its own support is judged by.
import { agreementSchema } from './kinds/agreement.ts';
import { claimSchema } from './kinds/claim.ts';
import { commitmentSchema } from './kinds/commitment.ts';
import { mechanismSchema } from './kinds/mechanism.ts';
import { meetingSchema } from './kinds/meeting.ts';
import { organizationSchema } from './kinds/organization.ts';
import { personSchema } from './kinds/person.ts';
import { sourceSchema } from './kinds/source.ts';
import { statementSchema } from './kinds/statement.ts';
import { topicSchema } from './kinds/topic.ts';

/** Every kind in the order in which lists and groups show them. */
export const kindNames = [
  'agreements',
  'meetings',
  'statements',
  'commitments',
  'mechanisms',
  'organizations',
  'people',
  'topics',
  'claims',
  'sources',
] as const;
export type Kind = (typeof kindNames)[number];

/** True when `value` names a kind. */
export const isKind = (value: string): value is Kind => (kindNames as readonly string[]).includes(value);

const shared = ['summary', 'stands', 'names.*'];

/**
 * For each kind: `schema`; `facts`, the paths whose values need a supporting citation (`*` stands for every key of a list
 * or object); `key`, the facts whose lowest support is the record's own; `dated`, whether its id begins with a date.
 */
export const kinds = {
  agreements: {
    schema: agreementSchema,
    dated: true,
    facts: [
      ...shared,
      'instrument',
      'binding',
      'signed',
      'adopted',
      'issued',
      'agreed',
      'proposed',
      'inForce',
      'ends',
      'place',
      'signedAt',
      'parties.*',
      'parties.*.signatory',
      'history.*',
      'amends',
      'supersedes',
      'renews',
      'buildsOn',
      'implements',
    ],
    key: ['instrument', 'signed', 'adopted', 'issued', 'agreed', 'proposed', 'parties.*'],
  },
  meetings: {
    schema: meetingSchema,
    dated: true,
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
    dated: true,
    facts: [...shared, 'form', 'made', 'speakers.*', 'madeAt', 'effect'],
    key: ['form', 'made', 'speakers.*'],
  },
  commitments: {
    schema: commitmentSchema,
    dated: false,
    facts: [...shared, 'strength', 'by.*', 'askedBy.*', 'due', 'recurs', 'history.*'],
    key: ['strength', 'by.*', 'due'],
  },
  mechanisms: {
    schema: mechanismSchema,
    dated: false,
    facts: [...shared, 'established', 'establishedBy', 'revives', 'ended', 'cadence'],
    key: ['established', 'cadence', 'summary'],
  },
  organizations: {
    schema: organizationSchema,
    dated: false,
    facts: [...shared, 'valid', 'predecessors.*'],
    key: ['summary'],
  },
  people: { schema: personSchema, dated: false, facts: [...shared, 'offices.*'], key: ['offices.*'] },
  topics: { schema: topicSchema, dated: false, facts: [], key: [] },
  claims: { schema: claimSchema, dated: false, facts: [], key: [] },
  sources: { schema: sourceSchema, dated: false, facts: [], key: [] },
} as const satisfies Record<Kind, unknown>;
