// Queries for agreements: whole and partial titles, in three scripts, by year.
import type { Query } from './query.ts';

const communique = 'agreements/1992-08-24-diplomatic-relations';
const dialogue = 'agreements/2026-01-05-commerce-cooperation-dialogue';
const fta = 'agreements/2015-06-01-free-trade-agreement';
const ftaTopic = 'topics/free-trade-agreement';
const seafood = 'agreements/2026-01-05-wild-caught-seafood';

const titles: readonly Query[] = [
  {
    query: 'Protection of intellectual property rights at borders',
    why: 'a whole title',
    mustFind: ['agreements/2026-01-05-ip-at-borders'],
  },
  {
    query: 'wild-caught seafood',
    why: 'part of a title, with a hyphen',
    mustFind: [seafood],
    asGood: ['topics/fisheries-and-seafood'],
  },
  {
    query: '식품안전협력에 관한 양해각서',
    why: 'a whole Korean title',
    mustFind: ['agreements/2026-01-05-food-safety'],
  },
  {
    query: '국가공원관리당국 간 협력',
    why: 'the middle of a Korean title',
    mustFind: ['agreements/2026-01-05-national-parks'],
  },
  {
    query: '보이스 피싱 양해각서',
    why: 'a space where the record has none',
    mustFind: ['agreements/2025-11-01-voice-phishing-and-online-fraud'],
  },
  {
    query: '지식재산권보호 상호협력',
    why: 'no spaces where the record has them',
    mustFind: ['agreements/2026-01-05-ip-at-borders'],
  },
  { query: '실버경제 MOU', why: 'how papers shorten it', mustFind: ['agreements/2025-11-01-silver-economy'] },
  {
    query: '关于建立中韩经贸合作对话机制的谅解备忘录',
    why: 'simplified; the record has it from a text in traditional characters',
    mustFind: [dialogue],
  },
  {
    query: '深化中韓產業園合作',
    why: 'part of a title in traditional characters',
    mustFind: ['agreements/2026-01-05-industrial-complexes'],
  },
  { query: '水产品进出口卫生', why: 'part of a Chinese title', mustFind: [seafood] },
  {
    query: '电信诈骗',
    why: 'the usual Chinese word, of which the title has both halves apart',
    mustFind: ['agreements/2025-11-01-voice-phishing-and-online-fraud'],
  },
  {
    query: 'commerce cooperation dialogue',
    why: 'a document and the body it sets up',
    mustFind: [dialogue, 'mechanisms/commerce-cooperation-dialogue'],
    asGood: ['mechanisms/commerce-cooperation-dialogue'],
  },
  {
    query: 'industrial zone cooperation',
    why: 'the words of a bad machine translation',
    mustFind: ['agreements/2026-01-05-industrial-complexes'],
    asGood: ['topics/industrial-complexes'],
  },
  {
    query: 'the transportation sector',
    why: 'a line of a list, as a machine translated it',
    mustFind: ['agreements/2026-01-05-transport'],
  },
  {
    query: '아동 권리보장',
    why: 'the beginning of a Korean title',
    mustFind: ['agreements/2026-01-05-childrens-rights-and-welfare'],
  },
  {
    query: '수출입 동식물 검역',
    why: 'a title that a topic half shares',
    mustFind: ['agreements/2026-01-05-animal-and-plant-quarantine'],
  },
];

const older: readonly Query[] = [
  {
    query: 'joint communique 1992',
    why: 'no accent, and a year',
    mustFind: [communique],
    mustNot: ['agreements/2014-07-03-joint-statement'],
  },
  { query: '한중수교', why: 'the everyday word; the title says 외교관계 수립', mustFind: [communique] },
  { query: '1992년 수교', why: 'a year with the Korean word for it, and what it is known for', mustFind: [communique] },
  { query: '中韩建交公报', why: 'the usual Chinese name', mustFind: [communique] },
  {
    query: '2014 joint statement',
    why: 'a year before a kind of document',
    mustFind: ['agreements/2014-07-03-joint-statement'],
  },
  {
    query: '전략적 협력 동반자',
    why: 'half of what the relationship is called',
    mustFind: ['agreements/2008-05-28-strategic-cooperative-partnership'],
  },
  {
    query: 'Korea-China FTA',
    why: 'the agreement or the topic; both bear the name',
    mustFind: [fta, ftaTopic],
    asGood: [ftaTopic],
  },
  {
    query: '한중 자유무역협정이',
    why: 'a Korean name with a particle, without the dot of the record',
    mustFind: [fta, ftaTopic],
    asGood: [ftaTopic],
  },
  { query: 'trade agreement in force since 2015', why: 'a question, almost', mustFind: [fta] },
  {
    query: 'RCEP',
    why: 'an acronym',
    mustFind: ['agreements/2020-11-15-rcep'],
    asGood: ['topics/regional-trade'],
    mustNot: ['organizations/apec'],
  },
  {
    query: '区域全面经济伙伴关系协定',
    why: 'twelve characters without a space',
    mustFind: ['agreements/2020-11-15-rcep'],
  },
  {
    query: 'fast track for business travel',
    why: 'the pandemic arrangement by its other name',
    mustFind: ['agreements/2020-04-29-fast-channel'],
  },
  { query: '우호교류 협약서', why: 'a document of two cities', mustFind: ['agreements/2016-seongnam-huizhou'] },
  {
    query: 'intellectual property 2021',
    why: 'the older of two memorandums with one name',
    mustFind: ['agreements/2021-intellectual-property'],
  },
  { query: 'expired SME memorandum', why: 'an analyst who knows that it ended', mustFind: ['agreements/undated-smes'] },
];

/** Queries for agreements. */
export const documents: readonly Query[] = [...titles, ...older];
