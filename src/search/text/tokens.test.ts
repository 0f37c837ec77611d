// Tests of tokens: a text is found however it is typed, in any of three scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, isCjk, isHan, joinedTokens, nameKey, tokensOf, withoutParticle, wordsOf } from './tokens.ts';

test('Hangul and Han run in overlapping pairs', () => {
  assert.deepEqual(tokensOf('산업통상부'), ['산업', '업통', '통상', '상부']);
  assert.deepEqual(tokensOf('谅解备忘录'), ['谅解', '解备', '备忘', '忘录']);
  assert.deepEqual(tokensOf('한 中'), ['한', '中']);
});

test('any part of a name of two characters or more is found in the name', () => {
  for (const name of ['산업통상부와중국', '谅解备忘录合作', '李在明']) {
    const known = new Set(tokensOf(name));
    for (let from = 0; from < name.length - 1; from += 1) {
      for (let to = from + 2; to <= name.length; to += 1)
        assert.deepEqual(
          tokensOf(name.slice(from, to)).filter((token) => !known.has(token)),
          [],
          name.slice(from, to),
        );
    }
  }
});

test('adjacent scripts are separated', () => {
  assert.deepEqual(tokensOf('MOU체결'), ['mou', '체결']);
  assert.deepEqual(tokensOf('제24차 회의'), ['제', '24', '차', '회의']);
  assert.deepEqual(tokensOf('韩国MOU协定'), ['韩国', 'mou', '协定']);
  assert.deepEqual(tokensOf('이재명李在明'), ['이재', '재명', '李在', '在明']);
});

test('the dot between two countries is no barrier, a hyphen is', () => {
  for (const dot of ['·', '・', '‧', 'ㆍ']) assert.deepEqual(tokensOf(`한${dot}중`), ['한중'], dot);
  assert.deepEqual(tokensOf('한-중'), ['한', '중']);
});

test('a hyphenated name is found by its parts, whatever the hyphen, and as a name written as one', () => {
  for (const hyphen of ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uff0d']) {
    assert.deepEqual(tokensOf(`Gil${hyphen}dong`), ['gil', 'dong'], hyphen.codePointAt(0)?.toString(16));
    assert.deepEqual(joinedTokens(`Gil${hyphen}dong`), ['gildong']);
  }
  assert.deepEqual(tokensOf('- gil -dong -'), ['gil', 'dong']);
});

test('a Korean or Chinese name is also found written without its spaces', () => {
  assert.deepEqual(joinedTokens('통화 스와프'), ['통화', '화스', '스와', '와프']);
  assert.deepEqual(joinedTokens('currency swap'), []);
});

test('an apostrophe is no barrier', () => {
  assert.deepEqual(tokensOf("Xi'an"), ['xian']);
  assert.deepEqual(tokensOf('Xi’an'), tokensOf("Xi'an"));
});

test('tone marks, capitals and traditional characters make no difference', () => {
  assert.deepEqual(tokensOf('Lǐ Zàimíng'), ['li', 'zaiming']);
  assert.deepEqual(tokensOf('LÜ Lü lǚ lǜ'), ['lu', 'lu', 'lu', 'lu']);
  assert.deepEqual(tokensOf('習近平'), tokensOf('习近平'));
  assert.deepEqual(tokensOf('諒解備忘錄'), tokensOf('谅解备忘录'));
});

test('full-width, composed and compatibility forms are the usual ones', () => {
  assert.deepEqual(tokensOf('ＭＯＵ　２０２６'), ['mou', '2026']);
  assert.deepEqual(tokensOf('이재명'.normalize('NFD')), tokensOf('이재명'));
  assert.deepEqual(tokensOf('Lǐ'.normalize('NFD')), ['li']);
  assert.deepEqual(tokensOf('\uf9e1在明'), tokensOf('李在明'));
});

test('a date is its numbers in any of three languages', () => {
  for (const date of ['2026년 1월 5일', '2026年1月5日', '2026-1-5', '2026. 1. 5.'])
    assert.deepEqual(tokensOf(date), ['2026', '1', '5'], date);
});

test('other characters than letters and digits give no token', () => {
  assert.deepEqual(tokensOf(' ·、。「」()[]<script>"&%\u0000\n'), ['script']);
  assert.deepEqual(tokensOf('… — !? 🐼'), []);
  assert.deepEqual(wordsOf(' \t '), []);
});

test('particles are taken off, but not so that one syllable is left', () => {
  for (const [word, stem] of [
    ['산업통상부는', '산업통상부'],
    ['한국으로부터', '한국'],
    ['중국과의', '중국'],
    ['서울에서의', '서울'],
    ['MOU를', 'MOU'],
    ['회의', '회의'],
    ['제도', '제도'],
    ['이', '이'],
    ['memorandum', 'memorandum'],
    ['李在明', '李在明'],
  ] as const)
    assert.equal(withoutParticle(word), stem);
});

test('words keep their hyphens', () => {
  assert.deepEqual(wordsOf('Lee Jae‑Myung, “won–yuan” 2026'), ['lee', 'jae-myung', 'won-yuan', '2026']);
});

test('Hangul and Han are recognised and distinguished', () => {
  assert.deepEqual(['한국', '韩国', 'ㄱ', 'mou', '24', 'li'].map(isCjk), [true, true, true, false, false, false]);
  assert.deepEqual(['한국', '韩国', '韩국', ''].map(isHan), [false, true, false, false]);
});

test('a name has one key however it is typed, and another name another', () => {
  for (const [a, b] of [
    ['Lǐ Zàimíng', 'li zaiming'],
    ['Hong Gil\u2011dong', 'hong gil-dong'],
    ['ＭＯＵ', 'mou'],
    ['李在明', '\uf9e1 在明'],
    ['이재명', '이재명'.normalize('NFD')],
    ['한·중 FTA', '한중 fta'],
  ] as const)
    assert.equal(nameKey(a), nameKey(b));
  const names = ['이재명', '이재', '李在明', 'Lee Jae Myung', 'Lee Jae', 'MOU', 'MOU 2', '2'];
  assert.equal(new Set(names.map(nameKey)).size, names.length);
});

test('folding twice is folding once', () => {
  for (const text of ['Lǐ Zàimíng’s', '한·중 2026년 1월', 'ＭＯＵ', '諒解備忘錄', 'won–yuan'])
    assert.equal(fold(fold(text)), fold(text), text);
});
