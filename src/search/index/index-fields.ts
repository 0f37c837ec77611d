// Filters and weighted fields of the index, shared by the form, the address and the search.
import { type Kind, kindNames } from '../../model/kind-names.ts';

/** The filters, in the order in which the form shows them. */
export const filterNames = ['ministry', 'topic', 'kind', 'year', 'status', 'side', 'support'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * What a match in a field counts; a match in the text of a record counts 1. A record's own name counts more than its
 * other spellings, these more than an office or the summary, so that the page on a thing comes before a page that
 * mentions it. `heading` is the name of a source or a claim; it counts less than a summary, so that an agreement comes
 * before an article named after it. `self` is the record that a query names as a whole. `heir` names the organisations
 * that this one succeeds: a query for a former ministry should also find the present one.
 */
const fieldWeights = {
  name: 10,
  alias: 7,
  self: 12,
  heir: 8,
  role: 5,
  gist: 2,
  heading: 1.5,
  what: 1.5,
  land: 4,
} as const;

/**
 * What a link counts, from a record of a kind to the organisation, person, topic or mechanism that a query names:
 * agreements come before what led to them, these before sources, and claims last.
 */
const aboutWeights: Readonly<Record<Kind, number>> = {
  agreements: 5,
  meetings: 3.5,
  statements: 3,
  mechanisms: 3,
  commitments: 2.5,
  organizations: 2,
  people: 3.5,
  topics: 2,
  sources: 0.5,
  claims: 0.1,
};

/**
 * The field for the links of a record. Its name gives the kind, so that a hit is weighed before its data is fetched.
 */
export const aboutField = (kind: Kind): string => `about-${kind}`;

/** Fields that a result shows. They must not count: what they hold is in a searched field too. */
const shown = ['title', 'names', 'also', 'kind', 'state', 'date', 'iso', 'sides', 'is', 'form', 'withdrawn'] as const;

/** The weight of every field by its name in the index, as Pagefind takes them. */
export const metaWeights: Readonly<Record<string, number>> = {
  ...fieldWeights,
  ...Object.fromEntries(kindNames.map((kind) => [aboutField(kind), aboutWeights[kind]])),
  ...Object.fromEntries(shown.map((field) => [field, 0])),
};

/** The token for a link to a record: it occurs in no text, and no stemming shortens it. */
export const linkToken = (kind: Kind, id: string): string => `zq${kind.slice(0, 2)}${id.replaceAll('-', '')}0`;
