// The English words of pages that show many records: home, follow-up, timeline, coverage and lists.
import type { DataOf } from '../../model/record.ts';
import { instrumentCount } from './instrument-count.ts';

/** The headings and sentences of these pages. */
export const pageWords = {
  home: {
    title: 'What Korea and China have agreed, who says so, and what became of it',
    searchLabel: 'Search by ministry, topic, name or product, in any of three scripts',
    examples: 'For example',
    table: 'The same as a table',
    newest: 'Newest agreements',
    /** `many` is a plural as written inside a sentence. */
    all: (many: string) => `All ${many}`,
    followUp: 'Follow-up',
    followUpSays: 'What was promised, what is known, and up to which day evidence was looked for.',
    counts: 'In the register',
  },
  followUp: {
    title: 'Follow-up',
    says: 'Every commitment, request, permission and plan in the register. The clock of each stops at the day up to which evidence was looked for; what happened after that day is not known here.',
  },
  timeline: {
    title: 'Timeline',
    says: 'Agreements, meetings and statements by year. Years without a record are shown.',
    empty: 'No record.',
  },
  coverage: {
    title: 'Coverage',
    says: 'What the register holds, how well it is supported, and what it does not know.',
    records: 'Records by kind',
    support: 'Facts by support',
    disputed: (count: number) => (count === 1 ? '1 fact is disputed.' : `${count} facts are disputed.`),
    citations: (count: number) =>
      count === 1 ? 'The records cite a source once.' : `The records cite sources ${count.toLocaleString('en')} times.`,
    withdrawn: (count: number) =>
      count === 1 ? '1 record is withdrawn and not counted.' : `${count} records are withdrawn and not counted.`,
    documents: 'Documents counted but not recorded',
    texts: 'Agreements whose text was not found',
    notFound: 'Looked for and not found',
    weak: 'Facts that rest on a weak source only',
    kind: 'Kind',
    count: 'Records',
    level: 'Support',
    facts: 'Facts',
    missing: (missing: number, counted: number, instrument: DataOf['agreements']['instrument']) =>
      `${missing} of ${instrumentCount(counted, instrument)}`,
    looked: 'How far follow-ups were looked for',
    through: (day: string) => `To ${day}`,
    notLooked: 'Not looked for',
    terms: 'People with an office whose first or last day is not sourced',
    characters: 'People whose name was not seen in characters',
  },
  crossing: {
    title: (body: string, topic: string) => `${body}: ${topic}`,
    says: (body: string, topic: string) =>
      `Agreements, meetings, statements, commitments and mechanisms that stand under both: ${body}, and ${topic}.`,
    of: (body: string, topic: string) => ({ body: `${body}: all records`, topic: `${topic}: all records` }),
  },
  notFoundPage: {
    title: 'Page not found',
    says: 'There is no page at this address. Addresses of records never change; please check the spelling, or search.',
  },
  list: {
    undated: 'No date known',
    tools: 'Filter and order this list',
    words: 'Words in the title',
    any: 'Any',
    filters: { side: 'Side', what: 'What it is', status: 'State', support: 'Support' },
    order: 'Order',
    orders: {
      groups: 'In groups',
      newest: 'Newest first',
      oldest: 'Oldest first',
      title: 'By title',
      support: 'Best supported first',
    },
    shown: (shown: string, all: string) => `${shown} of ${all} are shown.`,
    count: (count: number) => (count === 1 ? '1 record' : `${count} records`),
    /** Follows a count that leaves these out. */
    andWithdrawn: (count: string, withdrawn: number) =>
      withdrawn === 0 ? count : `${count}, and ${withdrawn} withdrawn`,
  },
};
