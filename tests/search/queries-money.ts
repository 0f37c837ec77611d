// Queries for swaps, funds, plans and committees: by sum, year and acronym.
import type { Query } from './query.ts';

const beijing = 'meetings/2026-01-05-beijing-summit';
const ftaTopic = 'topics/free-trade-agreement';
const plan = 'agreements/2025-11-01-joint-plan-2026-2030';
const swap = 'agreements/2025-11-01-won-yuan-swap';

const money: readonly Query[] = [
  {
    query: 'won-yuan currency swap',
    why: 'one name for six contracts; the newest is meant',
    mustFind: [swap],
    asGood: ['topics/currency-and-finance'],
  },
  { query: '통화 스와프 2025', why: 'spaced, and with a year', mustFind: [swap] },
  { query: 'currency swap 2020', why: 'the year picks one of six', mustFind: ['agreements/2020-10-22-won-yuan-swap'] },
  {
    query: '180 billion yuan',
    why: 'a sum',
    mustFind: ['agreements/2009-won-yuan-swap', 'agreements/2011-won-yuan-swap'],
  },
  { query: '货币互换协议', why: 'a Chinese reader after the contract', mustFind: [swap] },
  {
    query: 'KVIC',
    why: 'a fund known by its acronym',
    mustFind: ['agreements/2026-01-07-kvic-cmbi-fund', 'commitments/startup-fund-kvic-cmbi'],
  },
  { query: 'Joint Plan 2026-2030', why: 'a plan that has a predecessor', mustFind: [plan] },
  {
    query: '경제협력 공동계획',
    why: 'both plans bear the name; the newer is meant',
    mustFind: [plan, 'agreements/2021-11-30-joint-plan-2021-2025'],
  },
];

const bodiesThatMeet: readonly Query[] = [
  {
    query: 'joint economic committee',
    why: 'a mechanism by a name it has in English reports',
    mustFind: ['mechanisms/joint-economic-committee'],
  },
  { query: '中韩经贸联委会', why: 'the same in Chinese', mustFind: ['mechanisms/joint-economic-committee'] },
  {
    query: '한중 FTA 공동위',
    why: 'Korean and Latin letters in one name',
    mustFind: ['mechanisms/fta-joint-committee'],
  },
  {
    query: 'FTA second phase',
    why: 'talks by half a name',
    mustFind: ['mechanisms/fta-second-phase-negotiations'],
    asGood: ['commitments/fta-second-phase', ftaTopic],
  },
  {
    query: 'maritime delimitation',
    why: 'a mechanism and a topic',
    mustFind: ['mechanisms/maritime-delimitation-talks'],
    asGood: ['topics/maritime-affairs'],
    mustNot: ['claims/yellow-sea-joint-patrols'],
  },
  {
    query: '환경장관회의',
    why: 'the meetings or one of them',
    mustFind: ['mechanisms/environment-ministers-meeting', 'meetings/2026-01-05-environment-ministers-meeting'],
    asGood: ['meetings/2026-01-05-environment-ministers-meeting'],
  },
  { query: 'DGPD', why: 'an acronym of officials', mustFind: ['mechanisms/environment-policy-dialogue'] },
  {
    query: '中日韩领导人会议',
    why: 'the summit of three, not of two',
    mustFind: ['mechanisms/trilateral-summit'],
    mustNot: [beijing],
  },
];

/** Queries for money, plans and committees. */
export const moneyAndMechanisms: readonly Query[] = [...money, ...bodiesThatMeet];
