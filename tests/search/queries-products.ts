// Queries for products and subjects: in three scripts, in the plural, with particles.
import type { Query } from './query.ts';

const seafood = 'agreements/2026-01-05-wild-caught-seafood';
const pomfret = 'topics/pomfret';
const addPomfret = 'commitments/add-pomfret-to-exports';
const persimmons = 'topics/persimmons';
const persimmonAgreement = 'agreements/2025-11-01-fresh-persimmons';
const lions = 'agreements/2026-01-05-stone-lions-certificate';
const pandas = 'topics/giant-pandas';
const panda = 'commitments/additional-giant-pandas';

/** Queries for products and subjects. */
export const products: readonly Query[] = [
  { query: 'pomfret', why: 'an exporter with a fish', mustFind: [pomfret, seafood, addPomfret] },
  { query: '병어', why: 'the same in Korean', mustFind: [pomfret, addPomfret] },
  { query: '鲳鱼', why: 'the same in Chinese', mustFind: [pomfret, addPomfret] },
  { query: '냉장 병어를', why: 'chilled, and a particle', mustFind: [addPomfret, pomfret], asGood: [pomfret] },
  {
    query: 'export pomfret to China',
    why: 'a question without its question mark',
    mustFind: [addPomfret],
    asGood: [seafood],
  },
  { query: 'persimmons', why: 'a farmer', mustFind: [persimmons, persimmonAgreement] },
  {
    query: 'persimmon export quarantine',
    why: 'the singular, and what is asked of it',
    mustFind: [persimmonAgreement],
  },
  { query: '감', why: 'a word of one syllable', mustFind: [persimmons] },
  { query: '단감', why: 'the kind that is exported', mustFind: [persimmons] },
  {
    query: '신선 감 수출',
    why: 'three short words of a Korean title',
    mustFind: [persimmonAgreement],
    asGood: [persimmons],
  },
  {
    query: '鲜柿',
    why: 'the word of the Chinese title',
    mustFind: [persimmons, persimmonAgreement],
    asGood: [persimmonAgreement],
  },
  { query: 'mackerel', why: 'a fish that is named in passing', mustFind: ['topics/mackerel'] },
  { query: '갈치', why: 'another, in Korean', mustFind: ['topics/hairtail'] },
  {
    query: '수산물',
    why: 'part of longer words in every record',
    mustFind: ['topics/fisheries-and-seafood'],
    asGood: [seafood],
  },
  { query: '水产品', why: 'the same in Chinese', mustFind: ['topics/fisheries-and-seafood'], asGood: [seafood] },
  {
    query: 'stone lions',
    why: 'a reader of the culture pages',
    mustFind: [lions],
    asGood: ['topics/cultural-heritage'],
  },
  { query: '석사자상 기증', why: 'what was done with them', mustFind: [lions] },
  {
    query: '石狮',
    why: 'two characters',
    mustFind: ['topics/cultural-heritage', lions],
    asGood: [lions, 'commitments/donate-stone-lions'],
  },
  {
    query: 'Qing dynasty',
    why: 'an age',
    mustFind: [lions],
    asGood: ['commitments/donate-stone-lions'],
    mustNot: ['meetings/2020-08-01-joint-committee-24'],
  },
  { query: 'panda', why: 'the singular', mustFind: [pandas, panda] },
  { query: '판다', why: 'the same in Korean', mustFind: [pandas] },
  { query: '熊猫', why: 'half of a Chinese name', mustFind: [pandas] },
  {
    query: 'pandas for Gwangju',
    why: 'a zoo that waits',
    mustFind: ['meetings/2026-02-06-gwangju-mayor-dai-bing'],
    asGood: [panda, 'statements/2026-01-07-lee-press-luncheon', 'meetings/2026-01-07-press-luncheon'],
  },
  { query: 'rare earths', why: 'an industry analyst', mustFind: ['meetings/2025-08-25-envoys-wang-wentao'] },
  { query: '희토류', why: 'the same in Korean', mustFind: ['meetings/2025-08-25-envoys-wang-wentao'] },
  {
    query: '미세먼지',
    why: 'what Koreans ask about China every winter',
    mustFind: ['topics/environment-and-climate', 'statements/2026-01-04-lee-fine-dust'],
    asGood: ['statements/2026-01-04-lee-fine-dust'],
    mustNot: ['commitments/yellow-sea-structures-removal'],
  },
  {
    query: 'food factory registration',
    why: 'an exporter before filling in a form',
    mustFind: ['commitments/bulk-factory-registration'],
    asGood: ['commitments/factory-registration-in-ten-days', 'topics/food-safety'],
  },
  {
    query: '식품공장 등록',
    why: 'the same in Korean',
    mustFind: ['commitments/bulk-factory-registration', 'commitments/factory-registration-in-ten-days'],
    asGood: ['commitments/factory-registration-in-ten-days'],
  },
  { query: 'supply chain', why: 'the singular of a topic', mustFind: ['topics/supply-chains'] },
  { query: '공급망을', why: 'a topic with a particle', mustFind: ['topics/supply-chains'] },
  { query: 'artificial intelligence', why: 'a topic by one of its names', mustFind: ['topics/ai-and-demography'] },
  { query: '免签', why: 'a traveller from China', mustFind: ['topics/visas'] },
  {
    query: 'cybersecurity',
    why: 'one word for two',
    mustFind: ['topics/digital-and-cyber-security'],
    asGood: ['agreements/2026-01-05-digital-technology'],
  },
  {
    query: '银发经济',
    why: 'a topic and a memorandum of one name',
    mustFind: ['topics/silver-economy', 'agreements/2025-11-01-silver-economy'],
    asGood: ['agreements/2025-11-01-silver-economy'],
  },
  {
    query: '바둑',
    why: 'a game',
    mustFind: ['commitments/gradual-culture-exchange'],
    asGood: ['topics/culture-and-people'],
  },
  {
    query: 'national parks',
    why: 'a topic, a memorandum, and a body',
    mustFind: ['topics/national-parks', 'agreements/2026-01-05-national-parks'],
    asGood: ['agreements/2026-01-05-national-parks'],
  },
];
