// Queries for organizations: names, acronyms, short, former and wrong names, in three scripts.
import type { Query } from './query.ts';

const motir = 'organizations/motir-kr';
const motie = 'organizations/motie-kr';
const mofcom = 'organizations/mofcom-cn';

const koreanBodies: readonly Query[] = [
  { query: 'Ministry of Trade, Industry and Resources', why: 'the full name, with its comma', mustFind: [motir] },
  { query: 'motir', why: 'an acronym in small letters', mustFind: [motir] },
  { query: 'MOTIE', why: 'an analyst with the acronym of before October 2025', mustFind: [motie, motir] },
  { query: 'MOTI', why: 'the wrong acronym that newsrooms print', mustFind: [motir] },
  { query: 'Ministry of Industry and Trade', why: 'a wrong name of the weeks before the change', mustFind: [motir] },
  { query: '산업통상부', why: 'a journalist with the Korean name', mustFind: [motir] },
  { query: '산업통상자원부', why: 'the former name in Korean', mustFind: [motie, motir] },
  { query: '통상부', why: 'the end of a Korean name', mustFind: [motir] },
  {
    query: '산업부',
    why: 'the short form of Korean newspapers',
    mustFind: [motir],
    mustNot: ['organizations/miit-cn'],
  },
  { query: '产业通商部', why: 'a Chinese reader with the name in simplified characters', mustFind: [motir] },
  { query: 'MOFA', why: 'an acronym that two countries could claim', mustFind: ['organizations/mofa-kr'] },
  { query: 'Korean foreign ministry', why: 'a description, not a name', mustFind: ['organizations/mofa-kr'] },
  {
    query: '외교부',
    why: 'one word for both foreign ministries; the Korean one is called just that',
    mustFind: ['organizations/mofa-kr', 'organizations/mfa-cn'],
  },
  { query: '외교부와', why: 'a word copied with its particle', mustFind: ['organizations/mofa-kr'] },
  {
    query: '환경부',
    why: 'the Korean name until September 2025; its successor should be near',
    mustFind: ['organizations/me-kr', 'organizations/mcee-kr'],
  },
  {
    query: 'environment ministry',
    why: 'a plain word for the present and the former ministry',
    mustFind: ['organizations/mcee-kr', 'organizations/me-kr'],
    asGood: ['organizations/me-kr'],
  },
  { query: '기후부', why: 'the short form of the new ministry', mustFind: ['organizations/mcee-kr'] },
  {
    query: 'KIPO',
    why: 'a patent lawyer with the acronym of the office that was renamed',
    mustFind: ['organizations/kipo-kr', 'organizations/moip-kr'],
    mustNot: ['people/kim-koo'],
  },
  { query: '특허청', why: 'the same office by its Korean name', mustFind: ['organizations/kipo-kr'] },
  { query: 'patent office', why: 'a description that is an alias', mustFind: ['organizations/kipo-kr'] },
  { query: '지식재산처의', why: 'the new name with a particle of one syllable', mustFind: ['organizations/moip-kr'] },
  { query: '식약처', why: 'an exporter with the short form everybody uses', mustFind: ['organizations/mfds-kr'] },
  {
    query: 'Ministery of Food and Drug Safety',
    why: 'a misspelling that stands in a source',
    mustFind: ['organizations/mfds-kr'],
  },
  { query: '관세청', why: 'the Korean customs, not the Chinese', mustFind: ['organizations/kcs-kr'] },
  { query: '농식품부', why: 'a short form that skips syllables', mustFind: ['organizations/mafra-kr'] },
  { query: '해수부', why: 'the short form of the ministry for oceans', mustFind: ['organizations/mof-kr'] },
  { query: 'fisheries ministry', why: 'part of a name in another order', mustFind: ['organizations/mof-kr'] },
  { query: '과기정통부', why: 'a short form of a long name', mustFind: ['organizations/msit-kr'] },
  {
    query: '기획재정부',
    why: 'a ministry that was split in January 2026',
    mustFind: ['organizations/moef-kr-to-2026', 'organizations/moef-kr'],
  },
  { query: 'finance ministry', why: 'the plain word for it', mustFind: ['organizations/moef-kr'] },
  { query: '韩国银行', why: 'a Chinese reader after the central bank of Korea', mustFind: ['organizations/bok-kr'] },
  { query: 'Blue House', why: 'what the world press calls it', mustFind: ['organizations/office-of-the-president-kr'] },
  {
    query: '청와대는',
    why: 'the same in Korean with a topic particle',
    mustFind: ['organizations/office-of-the-president-kr'],
  },
  { query: '국회', why: 'a name of two syllables', mustFind: ['organizations/national-assembly-kr'] },
  { query: '국립공원공단', why: 'a body whose name holds the name of a topic', mustFind: ['organizations/knps-kr'] },
];

const otherBodies: readonly Query[] = [
  { query: 'MOFCOM', why: 'an analyst with an acronym', mustFind: [mofcom] },
  { query: '중국 상무부', why: 'the country before the name, as Korean papers write', mustFind: [mofcom] },
  { query: '商务部', why: 'the Chinese name inside longer clauses', mustFind: [mofcom] },
  { query: 'Chinese Ministry of Commerce', why: 'the country as an adjective', mustFind: [mofcom] },
  { query: '商务部亚洲司', why: 'a department, not its ministry', mustFind: ['organizations/mofcom-asia-cn'] },
  { query: '中国外交部', why: 'the country before a name that has none', mustFind: ['organizations/mfa-cn'] },
  {
    query: 'General Administration of Customs',
    why: 'the Chinese customs by title',
    mustFind: ['organizations/gacc-cn'],
  },
  {
    query: '해관총서',
    why: 'the Chinese customs in the letters of Korean papers',
    mustFind: ['organizations/gacc-cn'],
  },
  { query: '海关总署', why: 'the same in Chinese', mustFind: ['organizations/gacc-cn'] },
  { query: 'GAC', why: 'the shorter acronym, the beginning of another', mustFind: ['organizations/gacc-cn'] },
  { query: '发改委', why: 'the short form every Chinese reader uses', mustFind: ['organizations/ndrc-cn'] },
  { query: '工信部', why: 'the same for the ministry of industry', mustFind: ['organizations/miit-cn'] },
  {
    query: 'NDRC chairman',
    why: 'an acronym and an office',
    mustFind: ['people/zheng-shanjie', 'organizations/ndrc-cn'],
    asGood: ['organizations/ndrc-cn'],
  },
  { query: '중국인민은행', why: 'the central bank of China in Korean', mustFind: ['organizations/pboc-cn'] },
  { query: '公安部', why: 'a name that is part of no other', mustFind: ['organizations/mps-cn'] },
  { query: '국가문물국', why: 'a Chinese agency in Korean', mustFind: ['organizations/ncha-cn'] },
  {
    query: 'forestry and grassland',
    why: 'the other name of the park administration',
    mustFind: ['organizations/npa-cn'],
  },
  {
    query: "National People's Congress",
    why: 'an apostrophe in a name',
    mustFind: ['organizations/npcsc-cn'],
    asGood: ['topics/parliamentary-exchange'],
  },
  { query: 'CNIPA', why: 'a trade mark lawyer', mustFind: ['organizations/cnipa-cn'] },
  {
    query: 'Chengnan City',
    why: 'a bad machine translation of 城南',
    mustFind: ['organizations/seongnam-kr', 'agreements/2016-seongnam-huizhou'],
  },
  { query: 'Xinhua', why: 'a newsroom, not one of its many reports', mustFind: ['organizations/xinhua-cn'] },
];

/** Queries for organizations. */
export const bodies: readonly Query[] = [...koreanBodies, ...otherBodies];
