// Tests of script runs: each run has its language, and no text is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitScripts } from './script-runs.ts';

const shown = (text: string): string[] => splitScripts(text).map((run) => `${run.lang ?? '-'}|${run.text}`);

test('Latin text is one run without a language; empty text has no runs', () => {
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

test('a run includes digits, spaces and marks between its letters, not around them', () => {
  assert.deepEqual(shown('(야생(자연산) 수산물 2종)'), ['-|(', 'ko|야생(자연산) 수산물 2종', '-|)']);
  assert.deepEqual(shown('“오는 24~27일”'), ['-|“', 'ko|오는 24~27일', '-|”']);
  assert.deepEqual(shown('한·중 共同'), ['ko|한·중 共同']);
});
