// Tests of corrections: unfinished words, one or two wrong letters, and words near to none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, nearestWord } from './nearest-word.ts';

const vocabulary = ['memorandum', 'memorial', 'pomfret', 'gyeongju', 'jinping', 'swap', 'trade', 'customs'];

test('the distance counts letters added, dropped, changed and swapped', () => {
  for (const [a, b, off] of [
    ['swap', 'swap', 0],
    ['swap', 'swop', 1],
    ['swap', 'sap', 1],
    ['swap', 'swaps', 1],
    ['swap', 'sawp', 1],
    ['gyeongjoo', 'gyeongju', 2],
    ['', 'ab', 2],
  ] as const) {
    assert.equal(distance(a, b, 3), off, `${a} ${b}`);
    assert.equal(distance(b, a, 3), off, `${b} ${a}`);
  }
});

test('counting stops above the most that is asked for', () => {
  assert.ok(distance('memorandum', 'customs', 2) > 2);
});

test('misspelt and unfinished words are set right', () => {
  for (const [typed, meant] of [
    ['pomfrit', 'pomfret'],
    ['gyeongjoo', 'gyeongju'],
    ['memorundum', 'memorandum'],
    ['kyongju', 'gyeongju'],
    ['jinpin', 'jinping'],
    ['memo', 'memorandum'],
    ['tarde', 'trade'],
  ] as const)
    assert.equal(nearestWord(typed, vocabulary), meant, typed);
});

test('a word that is like none stays, and so does one too short to tell', () => {
  for (const word of ['zzqx', 'iphone', 'swa', 'tr']) assert.equal(nearestWord(word, vocabulary), undefined, word);
});
