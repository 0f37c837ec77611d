// Queries that are misspelt, unfinished or in several scripts, and queries without a result.
import type { Query } from './query.ts';

const beijing = 'meetings/2026-01-05-beijing-summit';
const gyeongju = 'meetings/2025-11-01-gyeongju-summit';

const misspelt: readonly Query[] = [
  { query: 'pomfrit', why: 'one letter wrong', mustFind: ['topics/pomfret'] },
  {
    query: 'persimon',
    why: 'one letter short, of a word that is a plural in the record',
    mustFind: ['topics/persimmons'],
  },
  { query: 'Gyeongjoo', why: 'an older way to write a city', mustFind: [gyeongju] },
  { query: 'Kyongju summit', why: 'a still older way', mustFind: [gyeongju] },
  { query: 'memorundum food safety', why: 'one wrong word of three', mustFind: ['agreements/2026-01-05-food-safety'] },
  {
    query: 'intelectual property',
    why: 'a letter short',
    mustFind: ['topics/intellectual-property'],
    asGood: ['agreements/2026-01-05-intellectual-property', 'organizations/moip-kr'],
  },
  { query: 'Ministry of Comerce', why: 'a letter short in a name', mustFind: ['organizations/mofcom-cn'] },
  {
    query: 'currancy swap',
    why: 'a vowel wrong',
    mustFind: ['agreements/2025-11-01-won-yuan-swap'],
    asGood: ['topics/currency-and-finance'],
  },
  { query: 'Bejing summit', why: 'a letter short in a place', mustFind: [beijing] },
  {
    query: 'enviroment ministers meeting',
    why: 'the usual mistake, and no apostrophe',
    mustFind: ['mechanisms/environment-ministers-meeting', 'meetings/2026-01-05-environment-ministers-meeting'],
    asGood: ['meetings/2026-01-05-environment-ministers-meeting'],
  },
  {
    query: 'qaurantine of animals',
    why: 'two letters changed over',
    mustFind: ['agreements/2026-01-05-animal-and-plant-quarantine'],
    asGood: ['topics/quarantine'],
  },
  { query: 'Zhao Lejii', why: 'a letter too many', mustFind: ['people/zhao-leji'] },
  {
    query: 'Saemangum',
    why: 'a vowel short',
    mustFind: ['organizations/saemangeum-agency-kr'],
    asGood: ['topics/industrial-complexes', 'meetings/2026-02-05-saemangeum-visit'],
  },
  { query: '산업통상뷰', why: 'a slip of one Korean key', mustFind: ['organizations/motir-kr'] },
];

const unfinished: readonly Query[] = [
  { query: 'pomf', why: 'still typing', mustFind: ['topics/pomfret'] },
  { query: 'persim', why: 'still typing', mustFind: ['topics/persimmons'] },
  { query: 'Gyeongj', why: 'still typing a place', mustFind: [gyeongju] },
  {
    query: 'stone li',
    why: 'still typing the second word',
    mustFind: ['agreements/2026-01-05-stone-lions-certificate'],
    asGood: ['topics/cultural-heritage'],
  },
  { query: 'Xi Jinp', why: 'still typing a name', mustFind: ['people/xi-jinping'] },
  {
    query: 'Ministry of For',
    why: 'still typing a ministry',
    mustFind: ['organizations/mofa-kr', 'organizations/mfa-cn'],
    asGood: ['organizations/mfa-cn'],
  },
  { query: '산업통상', why: 'a syllable short', mustFind: ['organizations/motir-kr', 'organizations/motie-kr'] },
  { query: '시진', why: 'two syllables of three', mustFind: ['people/xi-jinping'] },
  { query: '판ㄷ', why: 'a syllable that is still being composed', mustFind: ['topics/giant-pandas'] },
  {
    query: '自由贸易',
    why: 'four characters of a longer name',
    mustFind: ['topics/free-trade-agreement', 'agreements/2015-06-01-free-trade-agreement'],
    asGood: ['agreements/2015-06-01-free-trade-agreement'],
  },
];

const mixed: readonly Query[] = [
  { query: '이재명 Xi Jinping 경주', why: 'two scripts, two names, a place', mustFind: [gyeongju] },
  {
    query: 'MOFCOM 산업통상부 MOU',
    why: 'an acronym beside a Korean name',
    mustFind: ['agreements/2026-01-05-commerce-cooperation-dialogue'],
    asGood: ['agreements/2026-01-05-industrial-complexes', 'agreements/2025-11-01-trade-in-services'],
  },
  {
    query: '판다 Gwangju',
    why: 'a Korean subject and an English place',
    mustFind: ['meetings/2026-02-06-gwangju-mayor-dai-bing'],
    asGood: ['commitments/additional-giant-pandas'],
  },
  {
    query: 'APEC 경주 시진핑',
    why: 'an acronym, a place, a name',
    mustFind: [gyeongju],
    asGood: ['meetings/2025-10-30-xi-state-visit', 'commitments/xi-to-apec-in-gyeongju'],
  },
  {
    query: '李在明 Seongnam',
    why: 'a Chinese name and a Korean city',
    mustFind: ['agreements/2016-seongnam-huizhou'],
    asGood: ['people/lee-jae-myung', 'organizations/seongnam-kr'],
  },
  {
    query: '중기부와 공업정보화부',
    why: 'two ministries, one with a particle',
    mustFind: ['agreements/2026-01-05-smes-and-innovation'],
  },
  { query: 'ＭＯＦＣＯＭ', why: 'an acronym in full width', mustFind: ['organizations/mofcom-cn'] },
  {
    query: 'ＡＰＥＣ　２０２６',
    why: 'full width with the wide space',
    mustFind: ['meetings/2026-11-18-apec-leaders-meeting'],
  },
  { query: 'ＦＴＡ 공동위원회', why: 'full-width letters before Korean', mustFind: ['mechanisms/fta-joint-committee'] },
];

const nothing: readonly Query[] = [
  { query: 'zzqx', why: 'nonsense', nothing: true },
  { query: 'asdfghjkl', why: 'a row of keys', nothing: true },
  { query: 'ㅁㄴㅇㄹ', why: 'a row of Korean keys', nothing: true },
  { query: '!!! ???', why: 'no word at all', nothing: true },
  { query: 'Brazil soybeans', why: 'another country and product', nothing: true },
  { query: 'Mongolia', why: 'a country that is not in the register', nothing: true },
  { query: '베트남', why: 'such a country in Korean', nothing: true },
  { query: '越南', why: 'such a country in Chinese', nothing: true },
  { query: 'THAAD', why: 'a dispute that no record speaks of', nothing: true },
  { query: '사드 배치', why: 'the same in Korean', nothing: true },
  { query: 'kimchi', why: 'a product that no record speaks of', nothing: true },
  { query: '트럼프', why: 'a person who is not in the register', nothing: true },
  { query: '"history of side right"', why: 'a phrase whose words stand in another order', nothing: true },
  { query: '"pomfret stone lions"', why: 'a phrase of words that never meet', nothing: true },
];

/** Queries that are misspelt, unfinished or in several scripts, and those that must find nothing. */
export const spellings: readonly Query[] = [...misspelt, ...unfinished, ...mixed, ...nothing];
