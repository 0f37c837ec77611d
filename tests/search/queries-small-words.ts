// Queries in Korean and Chinese with particles and other small words that are not indexed.
import type { Query } from './query.ts';

const seafood = 'agreements/2026-01-05-wild-caught-seafood';
const pandas = 'topics/giant-pandas';
const morePandas = 'commitments/additional-giant-pandas';
const dialogue = 'mechanisms/commerce-cooperation-dialogue';
const dialogueAgreement = 'agreements/2026-01-05-commerce-cooperation-dialogue';
const [beijing, gyeongju] = ['meetings/2026-01-05-beijing-summit', 'meetings/2025-11-01-gyeongju-summit'];
const swap = 'agreements/2025-11-01-won-yuan-swap';
const [property, borders] = ['agreements/2026-01-05-intellectual-property', 'agreements/2026-01-05-ip-at-borders'];

/** Queries whose small words must not exclude a record. */
export const smallWords: readonly Query[] = [
  {
    query: '商务部的对话机制',
    why: 'what is whose, in one run',
    mustFind: [dialogue],
    asGood: [dialogueAgreement],
  },
  { query: '大熊猫的合作', why: 'the same beside no body', mustFind: ['commitments/deepen-panda-cooperation'] },
  {
    query: '李在明和习近平的会谈',
    why: 'two people joined by “and”, and their talks',
    mustFind: [beijing],
    asGood: [gyeongju],
  },
  {
    query: '이재명 및 시진핑 정상회담',
    why: 'the same in Korean, with the “and” of titles',
    mustFind: [beijing],
    asGood: [gyeongju],
  },
  { query: '知识产权的谅解备忘录', why: 'a clause before a noun', mustFind: [property], asGood: [borders] },
  { query: '有关水产品的谅解备忘录', why: '“concerning”, as papers write it', mustFind: [seafood] },
  { query: '수산물 관련 양해각서', why: '“related”, which Korean headlines add', mustFind: [seafood] },
  { query: '판다 관련 합의', why: 'the same where nothing was agreed', mustFind: [pandas], asGood: [morePandas] },
  {
    query: '아동 권리를 위한 양해각서',
    why: '“for the sake of”',
    mustFind: ['agreements/2026-01-05-childrens-rights-and-welfare'],
  },
  {
    query: '디지털 기술에 대한 협력',
    why: '“about”',
    mustFind: ['agreements/2026-01-05-digital-technology'],
  },
  { query: '교통 분야 협력', why: '“the field of”', mustFind: ['agreements/2026-01-05-transport'] },
  {
    query: '国家公园的管理部门',
    why: 'what a Chinese reader calls the park authorities',
    mustFind: ['agreements/2026-01-05-national-parks'],
  },
  {
    query: '중국과의 통화스와프',
    why: 'a country with two particles',
    mustFind: [swap],
    asGood: ['topics/currency-and-finance'],
  },
  {
    query: '海关总署的检疫',
    why: 'a body and its business in one run',
    mustFind: [seafood],
    asGood: ['organizations/gacc-cn'],
  },
  {
    query: '한중 FTA 2단계 협상은',
    why: 'a headline cut off at its particle',
    mustFind: ['commitments/fta-second-phase'],
  },
];
