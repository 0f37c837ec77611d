// Queries with filters: by kind, ministry, topic, year, state, side and support.
import type { Query } from './query.ts';

const persimmons = 'agreements/2025-11-01-fresh-persimmons';
const seafood = 'agreements/2026-01-05-wild-caught-seafood';
const foodSafety = 'agreements/2026-01-05-food-safety';

/** Queries with filters, separate because the test of plain Pagefind asks queries without filters only. */
export const filteredQueries: readonly Query[] = [
  {
    query: 'quarantine',
    filters: 'kind=agreements&year=2015',
    why: 'an older one of three on the same matter',
    mustFind: ['agreements/2015-10-31-rice-quarantine'],
    mustNot: [persimmons, 'agreements/2026-01-05-animal-and-plant-quarantine', 'topics/quarantine'],
  },
  {
    query: 'quarantine',
    filters: 'kind=agreements&year=2015&year=2025',
    why: 'two years are either of them',
    mustFind: [persimmons, 'agreements/2015-10-31-rice-quarantine'],
    mustNot: ['agreements/2026-01-05-animal-and-plant-quarantine'],
  },
  {
    query: 'MOFCOM',
    filters: 'kind=agreements&year=2026',
    why: 'a journalist who counts what one ministry signed in January',
    mustFind: ['agreements/2026-01-05-commerce-cooperation-dialogue', 'agreements/2026-01-05-industrial-complexes'],
    mustNot: ['organizations/mofcom-cn', 'agreements/2025-11-01-trade-in-services'],
  },
  {
    query: '산업부',
    filters: 'kind=agreements&topic=trade-in-services',
    why: 'a short name and a topic',
    mustFind: ['agreements/2025-11-01-trade-in-services'],
    mustNot: ['agreements/2026-01-05-industrial-complexes', 'organizations/motir-kr'],
  },
  {
    query: 'seafood',
    filters: 'kind=commitments&status=under-way',
    why: 'an exporter who asks what is being done',
    mustFind: ['commitments/add-pomfret-to-exports', 'commitments/export-all-wild-caught-seafood'],
    asGood: ['commitments/export-all-wild-caught-seafood'],
    mustNot: [seafood, 'topics/fisheries-and-seafood', 'commitments/seafood-public-notice'],
  },
  {
    query: 'panda',
    filters: 'kind=commitments&side=kr',
    why: 'what one side undertook, not what it asked for',
    mustFind: ['commitments/deepen-panda-cooperation'],
    mustNot: ['commitments/additional-giant-pandas', 'topics/giant-pandas'],
  },
  {
    query: 'FTA',
    filters: 'kind=meetings&status=held&year=2025',
    why: 'an analyst: which rounds were held in a year',
    mustFind: [
      'meetings/2025-06-23-fta-round-12',
      'meetings/2025-04-15-fta-round-11',
      'meetings/2025-01-15-fta-round-10',
    ],
    asGood: ['meetings/2025-04-15-fta-round-11', 'meetings/2025-01-15-fta-round-10'],
    mustNot: [
      'meetings/2026-01-19-fta-round-13',
      'meetings/2020-10-fta-round-9',
      'mechanisms/fta-second-phase-negotiations',
    ],
  },
  {
    query: '정상회담',
    filters: 'kind=meetings&year=2025&year=2026',
    why: 'a Korean headline, two years',
    mustFind: ['meetings/2026-01-05-beijing-summit', 'meetings/2025-11-01-gyeongju-summit'],
    mustNot: ['meetings/2017-12-14-moon-xi-summit'],
  },
  {
    query: '谅解备忘录',
    filters: 'ministry=kcs-kr&year=2026',
    why: 'what sort of document, by the customs service',
    mustFind: ['agreements/2026-01-05-ip-at-borders'],
    mustNot: [foodSafety, seafood],
  },
  {
    query: 'Lee Jae-myung Xinhua',
    filters: 'kind=statements',
    why: 'what a president said to whom, without the president',
    mustFind: ['statements/2025-10-29-lee-xinhua-interview'],
    mustNot: ['people/lee-jae-myung', 'organizations/xinhua-cn'],
  },
  {
    query: 'tourists',
    filters: 'kind=claims',
    why: 'somebody who checks a number',
    mustFind: ['claims/ten-million-tourists'],
  },
  {
    query: 'food safety',
    filters: 'kind=agreements&ministry=mfds-kr&ministry=mof-kr',
    why: 'two ministries are either of them',
    mustFind: [foodSafety],
    mustNot: ['agreements/2026-01-05-animal-and-plant-quarantine'],
  },
  {
    query: 'won-yuan swap',
    filters: 'year=2025',
    why: 'the newest of six, by its year',
    mustFind: ['agreements/2025-11-01-won-yuan-swap'],
    mustNot: ['agreements/2020-10-22-won-yuan-swap', 'agreements/2009-won-yuan-swap'],
  },
  { query: 'pomfret', filters: 'year=1992', why: 'a year in which nobody spoke of it', nothing: true },
  { query: 'MOFCOM', filters: 'kind=people&year=1991', why: 'filters that leave nothing', nothing: true },
  { query: '감', filters: 'status=superseded', why: 'a state that none of them is in', nothing: true },
];
