// A record of each kind as input for npm run new on the small valid tree.
import type { kindNames } from '../src/model/kinds.ts';

/** A citation of the gazette that supports these paths. */
export const cited = (...supports: string[]) => [{ source: 'gazette', locator: 'paragraph 5', supports }];
/** The scope of the search for facts that were not found. */
export const looked = { on: '2031-01-01' };
/** The fields of a record of each kind, and the id that the record should get. */
export const examples: Record<(typeof kindNames)[number], { id: string; fields: object }> = {
  agreements: {
    id: '2031-02-tea-examples',
    fields: {
      title: '1,000 tea examples',
      summary: 'One ministry agreed on tea.',
      instrument: 'agreement',
      agreed: '2031-02',
      parties: [{ side: 'kr', organization: null }, { side: 'cn' }],
      notFound: [{ field: 'parties.kr.signatory', looked }],
      sources: cited('summary', 'instrument', 'agreed', 'parties'),
    },
  },
  meetings: {
    id: 'undated-call-on-tea',
    fields: {
      title: 'Call on tea',
      summary: 'The two spoke.',
      format: 'call',
      occurrence: 'announced',
      started: null,
      sources: cited('summary', 'format', 'occurrence'),
    },
  },
  statements: {
    id: '2031-02-03-remarks-on-tea',
    fields: {
      title: 'Remarks on tea',
      summary: 'The minister spoke of tea.',
      form: 'remarks',
      made: '2031-02-03',
      speakers: [{ side: 'kr', person: 'hong-gil-dong' }],
      conveyedBy: { side: 'kr', group: 'Gazette' },
      language: null,
      sources: cited('summary', 'form', 'made', 'speakers'),
    },
  },
  commitments: {
    id: 'send-tea',
    fields: {
      title: 'Send tea',
      summary: 'Tea is to be sent.',
      strength: 'aim',
      madeIn: 'agreements/2030-03-01-example',
      by: [{ side: 'kr' }],
      looked,
      due: null,
      sources: cited('summary', 'strength', 'by'),
    },
  },
  mechanisms: {
    id: 'tea-dialogue',
    fields: {
      title: 'Tea dialogue',
      summary: 'Talks on tea.',
      level: 'working',
      cadence: null,
      sources: cited('summary'),
    },
  },
  organizations: {
    id: 'bureau-of-tea-cn',
    fields: {
      title: 'Bureau of Tea',
      summary: 'A bureau.',
      type: 'agency',
      side: 'cn',
      acronym: null,
      sources: cited('summary'),
    },
  },
  people: {
    id: 'zoe-examplova',
    fields: {
      title: 'Zoë Examplová',
      names: { zh: null },
      summary: 'A minister.',
      side: 'other',
      sources: cited('summary'),
    },
  },
  topics: {
    id: 'tea',
    fields: { title: 'Tea', summary: 'Whatever is tea.', broader: 'examples', aliases: ['차, 茶'] },
  },
  claims: {
    id: 'tea-is-coffee',
    fields: {
      title: 'Tea is coffee',
      summary: 'One page says so.',
      assertedBy: [{ source: 'rumour', locator: 'section 3' }],
      verdict: 'unsupported',
      looked,
    },
  },
  sources: {
    id: 'tea-weekly-2031',
    fields: {
      title: 'Tea of the week',
      summary: 'A magazine.',
      publisher: 'Tea Weekly',
      published: 2031,
      urlNote: 'It is printed only.',
      url: null,
      language: 'en',
      grade: 'press',
      gradeReason: 'A newsroom: it is named.',
    },
  },
};
