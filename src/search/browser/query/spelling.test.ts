// Tests of words in no record: what can still be searched, what was meant, what cannot be found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../text/tokens.ts';
import { readNames } from './names.ts';
import type { Index } from './pagefind.ts';
import { readQuery } from './query.ts';
import { knownPairs, searchable, spell } from './spelling.ts';

const names = readNames({
  names: [
    [1, 'xi-jinping', ['Xi Jinping', '시진핑', '习近平'], [], []],
    [1, 'park-geun-hye', ['Park Geun-hye'], [], []],
  ],
  agreements: [],
  crossings: [],
});

/** An index that holds these tokens. */
const indexOf = (...known: string[]): Index => ({
  search: async () => [],
  list: async () => [],
  knows: async (token) => known.includes(token),
  begins: async (token) => known.some((one) => one.startsWith(token)),
});

test('a pair across the border of two words may be missing, a character may not', () => {
  const tokens = tokensOf('통화스와프');
  assert.deepEqual(knownPairs(tokens, new Set(['화스'])), ['통화', '스와', '와프']);
  assert.equal(knownPairs(tokensOf('北京烤鸭'), new Set(['京烤', '烤鸭'])), undefined);
  assert.equal(knownPairs(['pomfrit'], new Set(['pomfrit'])), undefined);
});

test('words in records are separated from words in none', async () => {
  const index = indexOf('seafood', '수산', '산물');
  const told = await searchable(readQuery('seafood 수산물 zzqx Xi Jinping sea', names).segments, index);
  assert.deepEqual(
    told.found.map(({ text }) => text),
    ['seafood', '수산물', 'xi jinping', 'sea'],
  );
  assert.deepEqual(
    told.missing.map(({ text }) => text),
    ['zzqx'],
  );
});

const spellOf = async (typed: string, known: string[], vocabulary: string[]) => {
  const query = readQuery(typed, names);
  const { missing } = await searchable(query.segments, indexOf(...known));
  return spell(query, missing, names, vocabulary);
};

test('each wrong word is put right, and the others stay', async () => {
  assert.equal(await spellOf('memorundum food safety', ['food', 'safety'], ['memorandum']), 'memorandum food safety');
});

test('a name with a slip is put right as a whole', async () => {
  assert.equal(await spellOf('Xi Jinpin', [], []), 'Xi Jinping');
});

test('a Korean name that no record has is read by its sound', async () => {
  assert.equal(await spellOf('박근혜와 시진핑', ['시진', '진핑'], []), 'Park Geun-hye 시진핑');
  assert.equal(await spellOf('박정희', [], []), undefined);
});

test('a word near to no other stays as typed', async () => {
  assert.equal(await spellOf('iphone food', ['food'], ['memorandum']), undefined);
});
