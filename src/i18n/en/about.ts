// The English words of the about page: method, grades, support, and how to cite.

import type { SectionWords } from '../plain-section.ts';

/** The sections of the page, by fragment. */
export const about = {
  what: {
    heading: 'What this is',
    paragraphs: [
      'The register tracks what the Republic of Korea and the People’s Republic of China have agreed. Every memorandum of understanding, meeting and statement has a page of its own, with a source for each fact.',
      'Treaty databases leave most memorandums out, because they are not treaties. This register keeps them, and follows what becomes of them.',
    ],
  },
  method: {
    heading: 'Method',
    paragraphs: [
      'Each fact on a page carries small numbers, which lead to its sources, and words that say how well it stands. A fact without a source is not published: the site is not built.',
      'Where sources disagree, the page shows every value with who gives it, the one that the register uses, and why.',
      'Signed, announced, requested and aimed at are four different things, and the register keeps them apart. A meeting that was only announced says so until a source shows that it was held.',
      'English titles are ours unless a page says otherwise. Names in Korean and Chinese are marked as official, as reported, or as our translation. The characters of a person’s name are given only where a source shows them.',
    ],
  },
  grades: {
    heading: 'How sources are graded',
    paragraphs: [
      'A source has a grade, and a stretch of it may have another: the same article can be right in one half and wrong in the other.',
    ],
    terms: [
      { term: 'official', means: 'a government, a ministry, a central bank or the text itself' },
      { term: 'press', means: 'a newsroom that is named' },
      { term: 'weak', means: 'an aggregator, a mirror, a digest, or a machine translation that does not say so' },
      { term: 'unreliable', means: 'found to invent; it supports nothing, and its address is shown as text' },
    ],
  },
  support: {
    heading: 'How well a fact stands',
    paragraphs: [
      'Two citations are independent when their origins differ: a copy and its original are one, and so are two papers that retell one release.',
    ],
    terms: [
      { term: 'official', means: 'an official source says so' },
      { term: 'official, from a copy', means: 'an official text says so, which was read from a copy' },
      { term: '2 outlets', means: 'as many independent newsrooms say so' },
      { term: 'one outlet', means: 'one newsroom says so' },
      { term: 'weak source only', means: 'nothing better was found' },
      { term: 'disputed', means: 'sources differ, and the page shows how' },
    ],
  },
  'follow-up': {
    heading: 'Follow-up',
    paragraphs: [
      'A commitment says what somebody undertook, aims at, plans, allows or asked for, and how far evidence of it was looked for. The clock stops at that day. A due date that lies after it is shown as such, since nothing is known of what happened later.',
      '“Not found” means that it was looked for and not found. It does not mean that it did not happen.',
    ],
  },
  claims: {
    heading: 'Claims',
    paragraphs: [
      'What could not be confirmed, or is contradicted, is listed as a claim with a verdict, so that a reader who met it elsewhere can look it up. It is stated nowhere else.',
    ],
  },
  cite: {
    heading: 'How to cite',
    paragraphs: [
      'Each page carries a citation to copy. Addresses do not change: a record that is renamed keeps its old address as a way to the new one, and a record that is withdrawn keeps its page, says so and why, and is no longer counted.',
      'The content may be reused under CC BY 4.0. The code is under the MIT licence.',
    ],
  },
  accessibility: {
    heading: 'Accessibility',
    paragraphs: [
      'The register is made to be read by everyone. A page of its own says what does not work well, what was tested, and whom to tell of a barrier.',
    ],
    link: { page: 'accessibility', text: 'Accessibility of this site' },
  },
} satisfies Record<string, SectionWords>;
