// Queries that no record matches in every word: long questions, headlines, two unrelated people.
import type { Query } from './query.ts';

const consultations = 'commitments/yellow-sea-structures-consultations';
const fraud = 'agreements/2025-11-01-voice-phishing-and-online-fraud';

/** Queries that a record matches only in part. */
export const partials: readonly Query[] = [
  {
    query: 'yellow sea steel structures',
    why: 'a word of the press that no source has',
    mustFind: ['topics/maritime-affairs', consultations],
    asGood: [consultations],
  },
  {
    query: 'semiconductor export controls',
    why: 'a product that nobody named, and what was said of its like',
    mustFind: ['commitments/export-control-dialogue'],
  },
  { query: 'supply chain hotline', why: 'a thing that was not agreed', mustFind: ['topics/supply-chains'] },
  {
    query: 'FTA services investment negotiations round 14',
    why: 'a round that is not recorded',
    mustFind: ['mechanisms/fta-second-phase-negotiations', 'meetings/2026-01-19-fta-round-13'],
  },
  {
    query: 'stone lion statues return',
    why: 'four words, never all of them together',
    mustFind: ['commitments/donate-stone-lions'],
  },
  { query: '보이스피싱 공조', why: 'a word of Korean police that no record has', mustFind: [fraud] },
  {
    query: '통화스와프 4000억 위안',
    why: 'an amount written without its comma',
    mustFind: ['agreements/2025-11-01-won-yuan-swap'],
  },
  {
    query: 'Wang Wentao Yeo Han-koo',
    why: 'two ministers who are in no record together',
    mustFind: ['people/yeo-han-koo', 'people/wang-wentao'],
    asGood: ['people/wang-wentao', 'meetings/2025-12-30-trade-ministers'],
  },
  {
    query: 'national parks bears',
    why: 'an animal that is somewhere else in the register',
    mustFind: ['agreements/2026-01-05-national-parks'],
  },
  {
    query: '새만금 한중산단',
    why: 'a short word for industrial park',
    mustFind: ['organizations/saemangeum-agency-kr', 'meetings/2026-02-05-saemangeum-visit'],
    asGood: ['meetings/2026-02-05-saemangeum-visit'],
  },
  {
    query: 'KOTRA MOU business forum 32',
    why: 'a claim with its number',
    mustFind: ['meetings/2026-01-05-business-forum'],
  },
  { query: 'trademark squatting', why: 'another word for bad faith', mustFind: ['commitments/bad-faith-trademarks'] },
  {
    query: '상표 무단선점',
    why: 'the same in Korean',
    mustFind: ['commitments/bad-faith-trademarks'],
    asGood: ['topics/intellectual-property'],
  },
  {
    query: 'memorundum hovercraft food safety',
    why: 'a misspelt word beside one that is nowhere',
    mustFind: ['agreements/2026-01-05-food-safety'],
    asGood: ['mechanisms/food-safety-committee', 'topics/food-safety'],
  },
  {
    query: 'FTA zeppelin',
    why: 'an acronym of three letters beside a word that is nowhere',
    mustFind: ['topics/free-trade-agreement'],
  },
  { query: 'hallyu ban', why: 'the rest begins many other words', nothing: true },
  { query: 'Brazil pomfret soybeans', why: 'most of it is nowhere', nothing: true },
  { query: '"pomfret" "hovercraft"', why: 'quoted words are meant, each of them', nothing: true },
];
