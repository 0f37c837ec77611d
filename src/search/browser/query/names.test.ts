// Tests of names: full, short, inside a longer word, unfinished and misspelt; and false friends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NamesFile } from '../../index/names-format.ts';
import { nameKey } from '../../text/tokens.ts';
import { type Named, readNames } from './names.ts';
import { findBegun, findInside, findNear, findShort } from './near-names.ts';

/** The smallest file of names with these distinctions. */
export const file: NamesFile = {
  names: [
    [
      0,
      'motir-kr',
      ['Ministry of Trade, Industry and Resources', 'MOTIR', '산업통상부', '产业通商部'],
      ['MOTI', 'Ministry of Trade, Industry and Energy'],
      [0],
    ],
    [0, 'motie-kr', ['Ministry of Trade, Industry and Energy', 'MOTIE', '산업통상자원부'], [], []],
    [0, 'ndrc-cn', ['National Development and Reform Commission', 'NDRC', '国家发展和改革委员会'], [], []],
    [0, 'miit-cn', ['Ministry of Industry', 'MIIT', '공업정보화부', '工业和信息化部'], [], []],
    [0, 'kcs-kr', ['Korea Customs Service', 'KCS', '관세청'], [], []],
    [1, 'lee-jae-myung', ['Lee Jae-myung', '이재명', '李在明', 'Lǐ Zàimíng'], ['Li Zaiming'], [0]],
    [1, 'li-qiang', ['Li Qiang', '리창', '李强'], [], []],
    [2, 'seafood', ['Fisheries and seafood', '수산물', '水产品'], ['seafood'], []],
  ],
  agreements: [['2026-01-05-example', 'Example', '5 January 2026']],
  crossings: [[0, [7]]],
};

const names = readNames(file);
const ids = (found: readonly Named[]): string[] => found.map(({ id }) => id);

test('a name is found however it is typed, and those that bear it before those that it is another name of', () => {
  for (const name of ['이재명', '李在明', 'lee jae myung', 'Jae-myung Lee', 'Li Zaiming', 'li zaiming'])
    assert.deepEqual(ids(names.find(nameKey(name))), ['lee-jae-myung'], name);
  assert.deepEqual(ids(names.find(nameKey('Ministry of Trade, Industry and Energy'))), ['motie-kr', 'motir-kr']);
  assert.deepEqual(names.find(nameKey('Lee')), []);
  assert.deepEqual(names.find(''), []);
});

test('agreements are listed with the record they belong to', () => {
  assert.deepEqual(names.find('이재명')[0]?.agreements, [
    { id: '2026-01-05-example', title: 'Example', date: '5 January 2026' },
  ]);
});

test('a short form is a name with characters left out, the first and the last kept', () => {
  assert.deepEqual(ids(findShort('산업부', names)), ['motir-kr', 'motie-kr']);
  assert.deepEqual(ids(findShort('发改委', names)), ['ndrc-cn']);
  assert.deepEqual(ids(findShort('工信部', names)), ['miit-cn']);
  for (const word of ['통상부', '산업', '산업청', 'MTR']) assert.deepEqual(findShort(word, names), [], word);
});

test('a name is found inside a run, the longest first; a short one only at the beginning and in Han', () => {
  assert.equal(findInside('이재명대통령은', names), '이재명');
  assert.equal(findInside('산업통상자원부장관', names), '산업통상자원부');
  assert.equal(findInside('李强总理', names), '李强');
  assert.equal(findInside('总理李强', names), undefined);
  assert.equal(findInside('리창총리', names), undefined);
});

test('a name that is begun means those that go on so, unless too many do', () => {
  assert.deepEqual(ids(findBegun(nameKey('Lee Jae'), names)), ['lee-jae-myung']);
  assert.deepEqual(ids(findBegun('관세', names)), ['kcs-kr']);
  assert.deepEqual(findBegun('lee', names), []);
});

test('a name with a slip is the nearest one', () => {
  assert.equal(findNear(nameKey('Lee Jae-myong'), names), 'Lee Jae-myung');
  assert.equal(findNear(nameKey('산업통상뷰'), names), '산업통상부');
  for (const name of ['Li Gang', '관세총', 'something else'])
    assert.equal(findNear(nameKey(name), names), undefined, name);
});
