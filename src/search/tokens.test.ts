// Tokens: one text is found by another however it is typed, in any of three scripts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCjkToken, nameKey, queryTokens, tokensOf } from './tokens.ts';

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

test('scripts that stand together are taken apart', () => {
  assert.deepEqual(tokensOf('MOU체결'), ['mou', '체결']);
  assert.deepEqual(tokensOf('제24차 회의'), ['제', '24', '차', '회의']);
  assert.deepEqual(tokensOf('韩国MOU협정'), ['韩国', 'mou', '협정']);
  assert.deepEqual(tokensOf('이재명李在明'), ['이재', '재명', '李在', '在明']);
  assert.deepEqual(tokensOf('한-중'), ['한', '중']);
});

test('a hyphenated name is found by its parts and written as one, whatever the hyphen', () => {
  for (const hyphen of ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uff0d'])
    assert.deepEqual(tokensOf(`Gil${hyphen}dong`), ['gil', 'dong', 'gildong'], hyphen.codePointAt(0)?.toString(16));
  assert.deepEqual(tokensOf('- gil -dong -'), ['gil', 'dong']);
});

test('an apostrophe is no barrier', () => {
  assert.deepEqual(tokensOf("Xi'an"), ['xi', 'an', 'xian']);
  assert.deepEqual(tokensOf('Xi’an'), tokensOf("Xi'an"));
});

test('tone marks and capitals make no difference', () => {
  assert.deepEqual(tokensOf('Lǐ Zàimíng'), ['li', 'zaiming']);
  assert.deepEqual(tokensOf('LÜ Lü lǚ lǜ'), ['lu', 'lu', 'lu', 'lu']);
  assert.deepEqual(tokensOf('Communiqué'), ['communique']);
});

test('full-width, composed and compatibility forms are the usual ones', () => {
  assert.deepEqual(tokensOf('ＭＯＵ　２０２６'), ['mou', '2026']);
  assert.deepEqual(tokensOf('이재명'.normalize('NFD')), tokensOf('이재명'));
  assert.deepEqual(tokensOf('Lǐ'.normalize('NFD')), ['li']);
  assert.deepEqual(tokensOf('\uf9e1在明'), tokensOf('李在明'));
});

test('what is neither letter nor digit is no token', () => {
  assert.deepEqual(tokensOf(' ·、。「」()[]<script>"&%\u0000\n'), ['script']);
  assert.deepEqual(tokensOf('… — !? 🐼'), []);
  assert.deepEqual(queryTokens(' \t '), []);
});

test('particles are taken off the words of a query, not off the text', () => {
  assert.deepEqual(queryTokens('산업통상부는'), tokensOf('산업통상부'));
  assert.deepEqual(queryTokens('중국에서는 한국으로부터'), ['중국', '한국']);
  assert.deepEqual(queryTokens('MOU를'), ['mou']);
  assert.deepEqual(queryTokens('이재명이'.normalize('NFD')), ['이재', '재명']);
  assert.deepEqual(tokensOf('중국은'), ['중국', '국은']);
});

test('a word of which a particle would leave one letter stays whole', () => {
  assert.deepEqual(queryTokens('회의'), ['회의']);
  assert.deepEqual(queryTokens('제도'), ['제도']);
  assert.deepEqual(queryTokens('이'), ['이']);
});

test('a query has each token once', () => {
  assert.deepEqual(queryTokens('mou MOU 한국 한국 ＭＯＵ'), ['mou', '한국']);
});

test('tokens of Hangul and Han are told from others', () => {
  assert.deepEqual(['한국', '韩国', 'ㄱ', 'mou', '24', 'li'].map(isCjkToken), [true, true, true, false, false, false]);
});

test('a name has one key however it is typed, and another name another', () => {
  for (const [a, b] of [
    ['Lǐ Zàimíng', 'li zaiming'],
    ['Hong Gil\u2011dong', 'hong gil-dong'],
    ['ＭＯＵ', 'mou'],
    ['李在明', '\uf9e1 在明'],
    ['이재명', '이재명'.normalize('NFD')],
  ] as const)
    assert.equal(nameKey(a), nameKey(b));
  const names = ['이재명', '이재', '李在明', 'Lee Jae Myung', 'Lee Jae', 'MOU', 'MOU 2', '2'];
  assert.equal(new Set(names.map(nameKey)).size, names.length);
  for (const name of names) assert.match(nameKey(name), /^[a-z0-9]+$/);
});
