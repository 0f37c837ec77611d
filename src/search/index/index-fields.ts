// The fields of the index that the page, the address and the engine share: the filters, in the order drawn, and the weights.
import type { Kind } from '../../model/kinds.ts';

export const filterNames = ['ministry', 'topic', 'kind', 'year', 'status', 'side', 'support'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * How much it counts where the words of a query are found; a match in the words of a record counts 1. A record's own name stands
 * above its other spellings, these above the office a person holds and the summary, so that a page about a thing stands above
 * one that mentions it. `heading` is the name of a source or a claim: less than a summary's worth, so that an agreement stands
 * above the article that is named after it. `self` is the record that a query names as a whole; `heir` names the bodies that a body follows: whoever asks for a ministry of before
 * wants the one of now beside it.
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
 * How much it counts that a record is linked to the body, person, topic or mechanism asked for, by the kind of the record:
 * agreements before what led to them, and these before sources; a claim is the last thing that a plain query is after.
 */
export const aboutWeights: Readonly<Record<Kind, number>> = {
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

/** The field that holds what a record is linked to; its name tells the kind before anything of the record is fetched. */
export const aboutField = (kind: Kind): string => `about-${kind}`;

/** Fields that are shown and must not count: what is in them is in a field of its own too. */
const shown = [
  'title',
  'label',
  'names',
  'also',
  'kind',
  'state',
  'date',
  'iso',
  'sides',
  'is',
  'form',
  'withdrawn',
] as const;

/** The weight of each field, by the name it has in the index. */
export const metaWeights: Readonly<Record<string, number>> = {
  ...fieldWeights,
  ...Object.fromEntries(Object.entries(aboutWeights).map(([kind, weight]) => [`about-${kind}`, weight])),
  ...Object.fromEntries(shown.map((field) => [field, 0])),
};

/** The word in the index for a link to a record: no word of any text, and one that no stemming shortens. */
export const linkToken = (kind: Kind, id: string): string => `zq${kind.slice(0, 2)}${id.replaceAll('-', '')}0`;
