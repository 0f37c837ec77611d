// The English words of the interface, whose type every other language has to match.
import type { DataOf } from '../../model/record.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { charts } from './charts.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { fieldWords } from './fields.ts';
import { instrumentCount } from './instrument-count.ts';
import { join } from './join.ts';
import { kindWords } from './kinds.ts';
import { pageWords } from './pages.ts';
import { recordWords } from './records.ts';
import { search } from './search.ts';
import { terms } from './terms.ts';

export const en = {
  lang: 'en',
  site: {
    name: 'Korea–China Register',
    tagline: 'What Korea and China have agreed, who says so, and what became of it',
    description:
      'A register of what the Republic of Korea and the People’s Republic of China have agreed: every memorandum, meeting and statement, with a source for each fact.',
    skip: 'Skip to the text',
    menu: 'Main',
    built: (date: string) => `As of ${date}.`,
    licence: 'Content under CC BY 4.0; code under the MIT licence.',
    footer: 'About this page',
  },
  nav: {
    followUp: 'Follow-up',
    timeline: 'Timeline',
    ministries: 'Ministries',
    pairs: 'Who signs with whom',
    coverage: 'Coverage',
    about: 'About',
    accessibility: 'Accessibility',
    data: 'Data',
    feeds: 'Feeds',
    changes: 'Changes',
    more: 'More',
  },
  dateFormats: { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: 'yyyy', dayOfMonth: 'd', dayOfYear: 'd MMMM' },
  join,
  ...terms,
  ...evidence,
  ...kindWords,
  ...fieldWords,
  ...recordWords,
  ...pageWords,
  claimTitle: (title: string) => `Claim: ${title}`,
  withdrawnTitle: (title: string) => `Withdrawn: ${title}`,
  oneOfDocuments: (count: number) => (count === 1 ? 'the only document' : `one of ${count} documents`),
  counted: (count: number, instrument: DataOf['agreements']['instrument'], missing: number) =>
    `${instrumentCount(count, instrument)}${missing > 0 ? `, ${missing} of them not yet in the register` : ''}`,
  session: (mechanism: string, session: string) => `${mechanism}, ${session}`,
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  ordinal: (count: number) => {
    const tail = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
    return `${count}${tail}`;
  },
  /** The number of a session; negotiations have rounds. */
  sessionWord: (ordinal: string, format: DataOf['meetings']['format']) =>
    format === 'negotiation' ? `${ordinal} round` : `${ordinal} session`,
  number: (count: number) => count.toLocaleString('en'),
  /** The time zones in which meeting times are given. */
  zones: {
    'Asia/Seoul': 'Korean time',
    'Asia/Shanghai': 'Beijing time',
    'Asia/Tokyo': 'Japanese time',
    'Asia/Kuala_Lumpur': 'Malaysian time',
    'Africa/Johannesburg': 'South African time',
  } satisfies Record<NonNullable<DataOf['meetings']['time']>['zone'], string>,
  range: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  charts,
  about: {
    title: 'About',
    says: 'How the register works: its method, the grades of sources, how well a fact stands, and how to cite it.',
    sections: about,
  },
  accessibility,
  data,
  search,
  moved: (title: string) => `Moved: ${title}`,
  citation: (title: string, date: string, address: string) => `Korea–China Register. “${title}.” ${date}. ${address}`,
};

/** The type of the interface words in every language. */
export type Words = typeof en;
