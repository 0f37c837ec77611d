// Tests of suggestions: a misspelling finds the value it meant, a different word finds none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

test('the nearest candidate is found, and the first one on a tie', () => {
  assert.equal(nearest('mofcmo', ['mofa-kr', 'moft', 'mofcom']), 'mofcom');
  assert.equal(nearest('exampel', ['example-kr', 'example', 'sample']), 'example');
  assert.equal(nearest('ac', ['abc', 'adc']), 'abc');
});

test('longer words may differ more: by two letters, then by a third of the word', () => {
  assert.equal(nearest('mou', ['mouse']), 'mouse');
  assert.equal(nearest('mou', ['mousse']), undefined);
  assert.equal(nearest('2030-03-01-exampl', ['2030-03-02-sample']), '2030-03-02-sample');
  assert.equal(nearest('abcdefghi', ['abcdefxyz']), 'abcdefxyz');
  assert.equal(nearest('abcdefgh', ['abcdexyz']), undefined);
});

test('a word without a common letter is near to nothing, however short', () => {
  assert.equal(nearest('jp', ['kr', 'cn']), undefined);
  assert.equal(nearest('kp', ['kr', 'cn']), 'kr');
  assert.equal(nearest('', ['kr']), undefined);
  assert.equal(nearest('한국', ['kr']), undefined);
});

test('the question is asked only when there is an answer', () => {
  assert.equal(didYouMean('titel', ['title', 'names']), '; did you mean `title`?');
  assert.equal(didYouMean('titel', ['names']), '');
  assert.equal(didYouMean('titel', []), '');
});
