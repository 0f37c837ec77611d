// Tests of reading a query: names, minor words, phrases, and who or what the whole query names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamesFile } from '../../index/names-format.ts';
import { readNames } from './names.ts';
import { answerOf, pairOf, readQuery } from './query.ts';

const file: NamesFile = {
  names: [
    [0, 'mofcom-cn', ['Ministry of Commerce', 'MOFCOM', '상무부', '商务部'], [], []],
    [0, 'kcs-kr', ['Korea Customs Service', 'KCS', '관세청'], [], []],
    [1, 'lee-jae-myung', ['Lee Jae-myung', '이재명', '李在明'], [], []],
    [2, 'trade', ['Trade', '무역', '贸易'], [], []],
    [2, 'customs', ['Customs', '통관'], [], []],
  ],
  agreements: [],
  crossings: [
    [0, [3]],
    [1, [3, 4]],
  ],
};

const read = (query: string) => {
  const { segments, soft, phrases, begun } = readQuery(query, readNames(file));
  return {
    segments: segments.map(({ text, named }) => named[0]?.id ?? text),
    soft: soft.map(({ text }) => text),
    phrases,
    begun: begun.map(({ id }) => id),
  };
};

test('names and words are distinguished in any order and script', () => {
  assert.deepEqual(read('MOFCOM seafood').segments, ['mofcom-cn', 'seafood']);
  assert.deepEqual(read('seafood Ministry of Commerce 李在明').segments, ['seafood', 'mofcom-cn', 'lee-jae-myung']);
  assert.deepEqual(read('관세청장 수산물을').segments, ['kcs-kr', '수산물']);
});

test('offices, countries and minor words are soft next to others, and required on their own', () => {
  assert.deepEqual(read('이재명 대통령은'), { segments: ['lee-jae-myung'], soft: ['대통령'], phrases: [], begun: [] });
  assert.deepEqual(read('李在明总统').soft, ['总统']);
  assert.deepEqual(read('중국 상무부').segments, ['mofcom-cn']);
  assert.deepEqual(read('한중수교'), { segments: ['수교'], soft: ['한중'], phrases: [], begun: [] });
  assert.deepEqual(read('the ambassador of China').segments, ['ambassador', 'china']);
  assert.deepEqual(read('of the').segments, []);
});

test('Korean and Chinese particles exclude nothing, and a possessive is two words', () => {
  assert.deepEqual(read('商务部的贸易').segments, ['mofcom-cn', 'trade']);
  assert.deepEqual(read('目的地').segments, ['目的地']);
  assert.deepEqual(read('수산물 관련 양해각서').segments, ['수산물', '양해각서']);
  assert.deepEqual(read('이재명 및 상무부').segments, ['lee-jae-myung', 'mofcom-cn']);
  assert.deepEqual(read('的'), { segments: [], soft: [], phrases: [], begun: [] });
});

test('quoted words are a phrase', () => {
  assert.deepEqual(read('"commerce cooperation" 2026').phrases, [['commerce', 'cooperation']]);
  assert.deepEqual(read('“谅解备忘录”').phrases, [['谅解', '解备', '备忘', '忘录']]);
  assert.deepEqual(read('a " mark').phrases, []);
});

test('a syllable that is not put together yet is left out', () => {
  assert.deepEqual(read('관세ㅊ').begun, ['kcs-kr']);
});

test('a whole query names a person with an office or a country, but not with another word', () => {
  const answer = (query: string): string[] => answerOf(readQuery(query, readNames(file))).map(({ id }) => id);
  for (const query of ['이재명', '이재명대통령은', 'President Lee Jae-myung', 'lee jae myung of korea'])
    assert.deepEqual(answer(query), ['lee-jae-myung'], query);
  assert.deepEqual(answer('Chinese Ministry of Commerce'), ['mofcom-cn']);
  for (const query of ['이재명 수산물', 'MOFCOM minister', 'MOFCOM KCS', '"MOFCOM"', 'seafood', ''])
    assert.deepEqual(answer(query), [], query);
});

test('a body and a topic are a pair in any order and script, where they have a page and nothing else is asked for', () => {
  const pair = (query: string): string[] => {
    const names = readNames(file);
    const found = pairOf(readQuery(query, names), names);
    return found ? [found.body.id, found.topic.id] : [];
  };
  for (const query of [
    'MOFCOM trade',
    '무역 상무부',
    '商务部贸易',
    '商务部的贸易',
    'trade at the Ministry of Commerce of China',
  ])
    assert.deepEqual(pair(query), ['mofcom-cn', 'trade'], query);
  assert.deepEqual(pair('KCS customs'), ['kcs-kr', 'customs']);
  for (const query of ['MOFCOM customs', 'MOFCOM', 'trade', 'MOFCOM trade seafood', '"MOFCOM" trade', 'trade customs'])
    assert.deepEqual(pair(query), [], query);
});
