// Queries for meetings: by place, month, number, participants or a whole headline.
import type { Query } from './query.ts';

const beijing = 'meetings/2026-01-05-beijing-summit';
const gyeongju = 'meetings/2025-11-01-gyeongju-summit';

/** Queries for meetings. */
export const meetings: readonly Query[] = [
  { query: 'Beijing summit', why: 'a short name', mustFind: [beijing], mustNot: ['claims/quoted-experts'] },
  { query: 'summit in Gyeongju', why: 'a name turned round', mustFind: [gyeongju] },
  { query: '한중정상회담', why: 'both summits bear the name', mustFind: [beijing, gyeongju], asGood: [gyeongju] },
  {
    query: '베이징 한중 정상회담',
    why: 'the place picks one, and a space more than the record has',
    mustFind: [beijing],
  },
  { query: '경주에서', why: 'a place with a particle', mustFind: [gyeongju] },
  { query: '庆州', why: 'a place in Chinese', mustFind: [gyeongju] },
  {
    query: '习近平 李在明 会谈',
    why: 'two names and what they did',
    mustFind: [beijing],
    asGood: [gyeongju],
  },
  { query: '이재명 대통령, 시진핑 주석과 베이징에서 정상회담', why: 'a whole Korean headline', mustFind: [beijing] },
  {
    query: 'state visit to China',
    why: 'a visit, not the summit in it',
    mustFind: ['meetings/2026-01-04-state-visit'],
  },
  { query: '시진핑 국빈 방한', why: 'the visit the other way', mustFind: ['meetings/2025-10-30-xi-state-visit'] },
  { query: 'Beijing summit fourteen memorandums', why: 'a place, and how many were signed', mustFind: [beijing] },
  { query: 'Shenzhen', why: 'a city that is still to host', mustFind: ['meetings/2026-11-18-apec-leaders-meeting'] },
  { query: '쑤저우 APEC', why: 'a city in Korean and an acronym', mustFind: ['meetings/2026-05-apec-trade-ministers'] },
  { query: '쿠알라룸푸르', why: 'a long foreign name in Korean', mustFind: ['meetings/2025-10-27-lee-li-qiang'] },
  { query: '约翰内斯堡', why: 'a long foreign name in Chinese', mustFind: ['meetings/2025-11-23-lee-li-qiang'] },
  {
    query: 'Boao Forum',
    why: 'a forum and a promise to go there',
    mustFind: ['meetings/2026-03-24-boao-forum', 'commitments/attend-boao-forum'],
    asGood: ['commitments/attend-boao-forum'],
    mustNot: ['meetings/2017-summer-davos'],
  },
  {
    query: 'Qingdao',
    why: 'a city known for one meeting',
    mustFind: ['meetings/2020-08-01-joint-committee-24'],
    mustNot: ['agreements/2026-01-05-stone-lions-certificate'],
  },
  {
    query: 'Shanghai startup summit',
    why: 'a place and half a name',
    mustFind: ['meetings/2026-01-07-startup-summit'],
  },
  {
    query: 'Davos',
    why: 'one word of a title',
    mustFind: ['meetings/2017-summer-davos'],
    mustNot: ['meetings/2026-03-24-boao-forum'],
  },
  {
    query: 'Sono Calm',
    why: 'a hotel',
    mustFind: ['meetings/2025-11-01-commerce-ministers'],
    mustNot: ['meetings/2025-03-29-commerce-ministers'],
  },
  { query: '13th round of FTA talks', why: 'one of many rounds', mustFind: ['meetings/2026-01-19-fta-round-13'] },
  { query: '제12차 후속 협상', why: 'another, in Korean', mustFind: ['meetings/2025-06-23-fta-round-12'] },
  {
    query: 'Moon Xi phone call May 2020',
    why: 'two names, a kind, a month',
    mustFind: ['meetings/2020-05-13-moon-xi-call'],
  },
  { query: 'first Lee-Xi phone call', why: 'two family names joined', mustFind: ['meetings/2025-06-10-lee-xi-call'] },
  {
    query: 'commerce ministers December 2025',
    why: 'a month picks one of three',
    mustFind: ['meetings/2025-12-12-commerce-ministers'],
  },
  {
    query: '특사단 왕원타오',
    why: 'envoys, and one of those whom they met',
    mustFind: ['meetings/2025-08-25-envoys-wang-wentao'],
  },
  {
    query: 'provisional government building',
    why: 'a place of shared history',
    mustFind: ['meetings/2026-01-07-provisional-government-visit', 'commitments/visit-provisional-government'],
    asGood: ['commitments/visit-provisional-government', 'organizations/provisional-government-kr'],
  },
];
