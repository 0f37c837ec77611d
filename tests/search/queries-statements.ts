// Queries for statements, promises and rumours: by subject, number or quoted phrase.
import type { Query } from './query.ts';

const removal = 'commitments/yellow-sea-structures-removal';

const statements: readonly Query[] = [
  {
    query: 'four-point proposal',
    why: 'what papers call the four proposals',
    mustFind: ['statements/2025-11-01-xi-four-proposals'],
  },
  { query: '四點建議', why: 'the same, traditional', mustFind: ['statements/2025-11-01-xi-four-proposals'] },
  { query: '무비자 연장', why: 'a traveller', mustFind: ['statements/2025-11-03-china-visa-exemption-extended'] },
  {
    query: '유커',
    why: 'a Chinese word in Korean letters',
    mustFind: ['statements/2025-09-07-korea-group-visa-waiver'],
  },
  {
    query: 'visa free until 31 December 2026',
    why: 'a date in a question',
    mustFind: ['statements/2025-11-03-china-visa-exemption-extended'],
  },
  {
    query: 'Decree 280',
    why: 'an exporter with the number of a rule',
    mustFind: ['statements/2026-03-18-gacc-announcement-27'],
  },
  {
    query: '2026년 제27호 공고',
    why: 'the number of an announcement, in Korean',
    mustFind: ['statements/2026-03-18-gacc-announcement-27'],
  },
  {
    query: 'Lee interview with Xinhua',
    why: 'a statement, and its newsroom',
    mustFind: ['statements/2025-10-29-lee-xinhua-interview'],
  },
  {
    query: 'Hanwha Ocean',
    why: 'a company that is in one briefing',
    mustFind: ['statements/2025-11-02-wi-sung-lac-briefing'],
    mustNot: ['organizations/mof-kr'],
  },
];

const phrases: readonly Query[] = [
  {
    query: '"virtuous cycle"',
    why: 'a phrase of a headline',
    mustFind: ['commitments/virtuous-cycle-economic-model'],
    asGood: ['statements/2026-01-06-blue-house-readout'],
  },
  {
    query: '"right side of history"',
    why: 'a phrase somebody wants to cite',
    mustFind: ['statements/2026-01-05-xi-to-lee'],
  },
  { query: '"three feet of ice"', why: 'a saying', mustFind: ['statements/2026-01-07-lee-press-luncheon'] },
  {
    query: '"core interests"',
    why: 'a phrase of diplomacy',
    mustFind: ['statements/2026-01-05-lee-to-xi-chinese-account'],
    mustNot: ['statements/2026-01-05-lee-to-xi'],
  },
  {
    query: '“zero-sum thinking”',
    why: 'the quotation marks of a word processor',
    mustFind: ['statements/2026-01-06-li-qiang-chinese-account'],
  },
  {
    query: '"공동의 역사"',
    why: 'a Korean phrase',
    mustFind: ['topics/shared-history'],
    asGood: ['statements/2026-01-05-lee-to-xi'],
  },
  { query: '"四点建议"', why: 'a Chinese phrase', mustFind: ['statements/2025-11-01-xi-four-proposals'] },
];

const promises: readonly Query[] = [
  {
    query: 'Yellow Sea structures',
    why: 'a dispute; a rumour must not answer first',
    mustFind: ['commitments/yellow-sea-structures-consultations'],
    asGood: ['topics/maritime-affairs', 'statements/2026-01-07-lee-yellow-sea-structures', removal],
  },
  { query: '서해 구조물 철거', why: 'what is asked of it, in Korean', mustFind: [removal] },
  {
    query: 'Yellow Sea',
    why: 'a place of a topic; a rumour names it too',
    mustFind: ['topics/maritime-affairs'],
    asGood: [removal, 'statements/2026-01-07-lee-yellow-sea-structures'],
  },
  { query: 'Belt and Road', why: 'a policy', mustFind: ['commitments/belt-and-road-new-south-north'] },
  { query: '한국판 뉴딜', why: 'a Korean policy', mustFind: ['commitments/new-infrastructure-new-deal'] },
  { query: 'anti-dumping', why: 'a trade lawyer', mustFind: ['commitments/early-communication-on-trade-remedies'] },
  {
    query: '限韓令',
    why: 'a word that officials avoid',
    mustFind: ['commitments/gradual-culture-exchange', 'topics/culture-and-people'],
    asGood: ['topics/culture-and-people'],
  },
  { query: 'bad faith trademarks', why: 'a hyphen left out', mustFind: ['commitments/bad-faith-trademarks'] },
  {
    query: 'Saemangeum investment mission',
    why: 'a place and a promise',
    mustFind: ['commitments/saemangeum-investment-mission'],
  },
  {
    query: '새만금',
    why: 'a place that is an agency, a topic and a visit',
    mustFind: ['organizations/saemangeum-agency-kr'],
    asGood: ['topics/industrial-complexes', 'meetings/2026-02-05-saemangeum-visit'],
  },
  {
    query: 'Yancheng Yantai Huizhou',
    why: 'the three Chinese cities that have parks',
    mustFind: ['agreements/2015-12-industrial-complexes'],
    asGood: ['topics/industrial-complexes', 'statements/2017-12-11-state-council-industrial-parks'],
  },
  { query: '2026 full restoration', why: 'the year before the words', mustFind: ['commitments/full-restoration-2026'] },
];

const rumours: readonly Query[] = [
  { query: 'graphene battery', why: 'a reader who checks a rumour', mustFind: ['claims/graphene-battery'] },
  {
    query: '50억 달러 펀드',
    why: 'a rumour in Korean',
    mustFind: ['claims/technology-partnership-fund'],
    mustNot: ['agreements/2009-won-yuan-swap'],
  },
  { query: 'semiconductor tariff', why: 'a rumour by its subject', mustFind: ['claims/chip-tariff-removal'] },
  { query: 'North Korea', why: 'a plain topic, which a rumour names too', mustFind: ['topics/korean-peninsula'] },
];

/** Queries for statements, phrases, promises and rumours. */
export const statementsAndPromises: readonly Query[] = [...statements, ...phrases, ...promises, ...rumours];
