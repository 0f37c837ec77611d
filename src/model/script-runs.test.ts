// Text in several scripts: each run with its language, and nothing lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitScripts } from './script-runs.ts';

const shown = (text: string): string[] => splitScripts(text).map((run) => `${run.lang ?? '-'}|${run.text}`);

test('text in Latin letters is one run without a language, and no text none', () => {
  assert.deepEqual(shown('The 16th round, 2026'), ['-|The 16th round, 2026']);
  assert.deepEqual(shown(''), []);
});

test('Hangul is Korean, kana Japanese, and characters alone Chinese', () => {
  assert.deepEqual(shown('currency swap, 통화 스와프, 货币互换'), [
    '-|currency swap, ',
    'ko|통화 스와프',
    '-|, ',
    'zh|货币互换',
  ]);
  assert.deepEqual(shown('東京で'), ['ja|東京で']);
});

test('digits, spaces and marks between two letters belong to the run, those around it do not', () => {
  assert.deepEqual(shown('(야생(자연산) 수산물 2종)'), ['-|(', 'ko|야생(자연산) 수산물 2종', '-|)']);
  assert.deepEqual(shown('“오는 24~27일”'), ['-|“', 'ko|오는 24~27일', '-|”']);
  assert.deepEqual(shown('한·중 共同'), ['ko|한·중 共同']);
});
