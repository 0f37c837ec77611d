// Families of back-links: the relations that share a heading, in the order of the headings.
import { lineRelations } from '../../graph/lineage.ts';

const families = [
  { key: 'party', relations: ['agreements.parties.organization'] },
  { key: 'agreements', relations: ['agreements.parties.person'] },
  { key: 'signed-for-another', relations: ['agreements.parties.signatory.organization'] },
  { key: 'signed', relations: ['agreements.parties.signatory.person'] },
  { key: 'signed-here', relations: ['agreements.signedAt'] },
  { key: 'parts', relations: ['meetings.partOf'] },
  { key: 'sessions', relations: ['meetings.mechanism'] },
  { key: 'meetings', relations: ['meetings.participants.organization', 'meetings.participants.person'] },
  { key: 'statements', relations: ['statements.speakers.organization', 'statements.speakers.person'] },
  { key: 'conveyed-by-it', relations: ['statements.conveyedBy.organization'] },
  { key: 'conveyed', relations: ['statements.conveyedBy.person'] },
  { key: 'said-to', relations: ['statements.audience.person', 'statements.audience.organization'] },
  { key: 'said-here', relations: ['statements.madeAt'] },
  { key: 'to-act', relations: ['commitments.by.organization', 'commitments.by.person'] },
  { key: 'asked-for', relations: ['commitments.askedBy.organization', 'commitments.askedBy.person'] },
  { key: 'told-of', relations: ['commitments.history.met'] },
  { key: 'claims', relations: ['claims.about'] },
  { key: 'mechanisms', relations: ['mechanisms.organizations'] },
  { key: 'departments', relations: ['organizations.partOf'] },
  { key: 'followed-by', relations: ['organizations.predecessors.organization'] },
  { key: 'distinct', relations: ['organizations.distinctFrom', 'people.distinctFrom'] },
  { key: 'people', relations: ['people.offices.organization'] },
  { key: 'narrower', relations: ['topics.broader'] },
  { key: 'copies', relations: ['sources.copyOf'] },
  { key: 'retellings', relations: ['sources.relays'] },
] as const satisfies readonly { readonly key: string; readonly relations: readonly string[] }[];

/** The key of a family. `cited` and `mentioned`, which records of any kind can do, come last. */
export type FamilyKey = (typeof families)[number]['key'] | 'cited' | 'mentioned';

/** The keys of all families, in the order of their headings. */
export const familyKeys: readonly FamilyKey[] = [...families.map(({ key }) => key), 'cited', 'mentioned'];

const keys: ReadonlyMap<string, FamilyKey> = new Map(
  families.flatMap(({ key, relations }) => relations.map((relation) => [relation, key] as const)),
);

/** Relations that a page shows elsewhere: commitments made in a record, and its lineage. */
export const shownElsewhere: ReadonlySet<string> = new Set(['commitments.madeIn', ...lineRelations]);

/** Whether a record cites a source by this relation. */
export const isCitation = (relation: string): boolean => relation.endsWith('.source');

/** Whether a record is filed under a topic by this relation. */
export const isFiling = (relation: string): boolean => relation.endsWith('.topics');

/** The family of a relation. `body`, a link in a record's text, is a mention. */
export const familyOf = (relation: string): FamilyKey =>
  isCitation(relation) ? 'cited' : (keys.get(relation) ?? 'mentioned');
