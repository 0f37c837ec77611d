// The English words of record pages: sections, due dates, lineage and links to other records.
import type { Kind } from '../../model/kinds.ts';
import { join } from './join.ts';

/** The heading of a record's body, by kind. */
const saysOf: Record<Kind, string> = {
  agreements: 'What it is',
  meetings: 'What it is',
  statements: 'What it is',
  commitments: 'What it is',
  mechanisms: 'What it is',
  organizations: 'What it is',
  people: 'Who this is',
  topics: 'What it covers',
  claims: 'What it is',
  sources: 'What it is',
};

/** The heading of the list of records that refer to a record. */
const aroundOf: Record<Kind, string> = {
  agreements: 'In other records',
  meetings: 'In other records',
  statements: 'In other records',
  commitments: 'In other records',
  mechanisms: 'In other records',
  organizations: 'In the register',
  people: 'In the register',
  topics: 'In the register',
  claims: 'In other records',
  sources: 'In other records',
};

/** The headings and sentences of record pages. */
export const recordWords = {
  bindingWords: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  textWords: {
    published: (languages: string) => (languages === '' ? 'Published' : `Published in ${languages}`),
    summary: 'Only a summary was found',
    'not-found': 'No public text found',
    looked: (on: string) => `Looked for on ${on}.`,
  },
  sections: {
    stands: 'Where it stands',
    asOf: (date: string) => `As of ${date}`,
    /** `question` begins with a capital letter. */
    disagree: (question: string) => `Sources disagree: ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
    used: 'The register uses:',
    saysOf,
    promised: 'What was promised',
    history: 'What became of it',
    sources: 'Sources',
    notFound: 'What is not known',
    record: 'This record',
    looked: (on: string, through: string) =>
      through === '' ? `Looked for on ${on}.` : `Looked for on ${on}, in sources that reach to ${through}.`,
    allLooked: (looked: string) => `Unless said otherwise: ${looked.charAt(0).toLowerCase()}${looked.slice(1)}`,
    nothingFound: 'Not found.',
    aroundOf,
    aside: 'Around this record',
    sameMeeting: 'Signed at the same meeting',
    cite: 'Cite this page',
    checked: (date: string) => `Last compared with its sources on ${date}.`,
    lookedThrough: (on: string, through: string, where: string) =>
      `Later evidence was looked for on ${on}${through === '' ? '' : `, in sources that reach to ${through}`}.${where === '' ? '' : ` Looked for: ${where}.`}`,
    withdrawn: (date: string) => `Withdrawn on ${date}`,
    changes: 'Changes to this record',
    assertedBy: 'Who asserts it',
    evidence: 'What was found',
    none: 'None.',
    facts: 'Facts',
    earlier: (name: string) => `Under its earlier name, ${name}`,
    departments: (name: string) => `Through its department, ${name}`,
    narrower: 'Narrower topics',
    byTopic: 'By topic',
    byBody: 'By ministry or body',
  },
  lineage: {
    title: 'Before and after',
    relations: {
      'agreements.amends': 'amends',
      'agreements.supersedes': 'replaces',
      'agreements.renews': 'renews',
      'agreements.buildsOn': 'builds on',
      'agreements.implements': 'implements',
      'agreements.earlierSteps': 'on the same matter, as the register sees it:',
      'mechanisms.establishedBy': 'set up by',
      'mechanisms.revives': 'revives',
    },
    joined: (relation: string, titles: readonly string[]) =>
      `${relation} ${join.series(titles.map((title) => `“${title}”`))}`,
  },
  inTime: {
    label: 'Before and after in time',
    /** `one` is a singular as written inside a sentence. */
    prev: (one: string) => `Previous ${one}`,
    next: (one: string) => `Next ${one}`,
  },
  correction: { file: 'The file of this record', report: 'Report an error', title: 'Correction: ' },
  /** Places in a source that need a longer name if nothing is quoted from them. */
  placeWords: { excerpt: 'read in an excerpt' } as Readonly<Record<string, string>>,
  cites: (number: number, of: string) => `Source ${number}: ${of}`,
  due: {
    passed: (due: string, through: string) => `Due ${due}; looked to ${through}.`,
    beyond: (due: string, through: string) => `Due ${due}; looked only to ${through}.`,
    unlooked: (due: string) => `Due ${due}; not yet looked for.`,
    none: (through: string) => `No date given; looked to ${through}.`,
    closed: (due: string) => `Due ${due}.`,
  },
  /** The due date next to a label that already calls it one. */
  dueOn: {
    passed: (due: string, through: string) => `${due}; looked to ${through}.`,
    beyond: (due: string, through: string) => `${due}; looked only to ${through}.`,
    unlooked: (due: string) => `${due}; not yet looked for.`,
    none: (through: string) => `No date given; looked to ${through}.`,
    closed: (due: string) => `${due}.`,
  },
};
