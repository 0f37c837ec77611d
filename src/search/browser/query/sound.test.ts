// Tests of names by sound: Hangul against Korean names in usual spellings, Chinese ones in pinyin.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameRow } from '../../index/names-format.ts';
import { readNames } from './names.ts';
import { findSounding } from './sound.ts';

const find = (hangul: string, ...latin: readonly string[]): string | undefined =>
  findSounding(
    hangul,
    readNames({ names: latin.map((name): NameRow => [1, name, [name], [], []]), agreements: [], crossings: [] }),
  )?.names[0];

const pairs: readonly (readonly [string, string])[] = [
  ['박근혜', 'Park Geun-hye'],
  ['이명박', 'Lee Myung-bak'],
  ['노무현', 'Roh Moo-hyun'],
  ['노태우', 'Roh Tae-woo'],
  ['윤석열', 'Yoon Suk-yeol'],
  ['강경화', 'Kang Kyung-wha'],
  ['최종문', 'Choi Jong-moon'],
  ['위성락', 'Wi Sung-lac'],
  ['윤상직', 'Yoon Sang-jick'],
  ['이미연', 'Lee Mi-yon'],
  ['오영주', 'Oh Young-ju'],
  ['후진타오', 'Hu Jintao'],
  ['리커창', 'Li Keqiang'],
  ['양상쿤', 'Yang Shangkun'],
  ['첸치천', 'Qian Qichen'],
  ['자오러지', 'Zhao Leji'],
  ['허리펑', 'He Lifeng'],
  ['가오후청', 'Gao Hucheng'],
  ['왕원타오', 'Wang Wentao'],
  ['류궈훙', 'Liu Guohong'],
];

test('a name is found among the others by its sound alone', () => {
  for (const [hangul, latin] of pairs) assert.equal(find(hangul, ...pairs.map(([, name]) => name)), latin, hangul);
});

test('a name that sounds like none, like two, or is no name in Hangul, is nobody’s', () => {
  assert.equal(find('문재인', ...pairs.map(([, name]) => name)), undefined);
  assert.equal(find('김구', 'Kim Koo', 'Kim Gu'), undefined);
  for (const text of ['박', '朴槿惠', 'Park Geun-hye', '']) assert.equal(find(text, 'Park Geun-hye'), undefined, text);
});
