// The English names of the kinds of record, and headings for lists of related records.
import type { Kind } from '../../model/kinds.ts';

/** The label of each kind, and the introduction of its list page. */
const labels: Record<Kind, { many: string; one: string; says: string }> = {
  agreements: {
    many: 'Agreements',
    one: 'Agreement',
    says: 'Memorandums, treaties, contracts, joint plans, certificates and joint statements.',
  },
  meetings: {
    many: 'Meetings',
    one: 'Meeting',
    says: 'Summits, talks, committee sessions, forums, calls and the visits they were part of.',
  },
  statements: {
    many: 'Statements',
    one: 'Statement',
    says: 'What one side said: interviews, remarks, readouts, briefings and measures taken alone.',
  },
  commitments: {
    many: 'Commitments',
    one: 'Commitment',
    says: 'What somebody undertook, aims at, plans, allows or asked for, and what is known to have become of it.',
  },
  mechanisms: {
    many: 'Mechanisms',
    one: 'Mechanism',
    says: 'Standing bodies that meet: committees, dialogues, ministers’ meetings and rounds of talks.',
  },
  organizations: {
    many: 'Ministries and bodies',
    one: 'Organisation',
    says: 'Ministries, agencies and other bodies, each under the name it had at the time.',
  },
  people: { many: 'People', one: 'Person', says: 'Office-holders and speakers whom a trusted source names.' },
  topics: { many: 'Topics', one: 'Topic', says: 'The subjects that records are filed under.' },
  claims: {
    many: 'Claims',
    one: 'Claim',
    says: 'Assertions that could not be confirmed or are contradicted. They are listed so that they can be looked up, and are stated nowhere else.',
  },
  sources: {
    many: 'Sources',
    one: 'Source',
    says: 'Every article, page and text that a record cites, and how far each is trusted.',
  },
};

const inEnglish = ({ many, one, says }: { many: string; one: string; says: string }) => ({
  many,
  one,
  says,
  /** The names as written inside a sentence. */
  inSentence: { many: many.toLowerCase(), one: one.toLowerCase() },
  /** A number of records, inside a sentence. */
  count: (count: number) => `${count} ${(count === 1 ? one : many).toLowerCase()}`,
});

const kinds: Record<Kind, ReturnType<typeof inEnglish>> = {
  agreements: inEnglish(labels.agreements),
  meetings: inEnglish(labels.meetings),
  statements: inEnglish(labels.statements),
  commitments: inEnglish(labels.commitments),
  mechanisms: inEnglish(labels.mechanisms),
  organizations: inEnglish(labels.organizations),
  people: inEnglish(labels.people),
  topics: inEnglish(labels.topics),
  claims: inEnglish(labels.claims),
  sources: inEnglish(labels.sources),
};

/** Words for each kind, and for each way that one record refers to another. */
export const kindWords = {
  kinds,
  /** Headings for the records that refer to a record, by the kind of reference. */
  backLinks: {
    party: 'Agreements it is a party to',
    agreements: 'Agreements',
    'signed-for-another': 'Agreements it signed for another',
    signed: 'Signed',
    'signed-here': 'Signed at this meeting',
    parts: 'Parts of it',
    sessions: 'Sessions',
    meetings: 'Meetings',
    statements: 'Statements',
    'conveyed-by-it': 'Statements it conveyed',
    conveyed: 'Statements conveyed',
    'said-to': 'Said to',
    'said-here': 'Said here',
    'to-act': 'Commitments to act on',
    'asked-for': 'Asked for',
    'told-of': 'Commitments that it tells of',
    claims: 'Claims about it',
    mechanisms: 'Mechanisms',
    departments: 'Departments',
    'followed-by': 'Followed by',
    distinct: 'Not to be taken for',
    people: 'People',
    narrower: 'Narrower topics',
    copies: 'Copies',
    retellings: 'Sources that retell what it said',
    cited: 'Cited by',
    mentioned: 'Mentioned in',
  },
};
