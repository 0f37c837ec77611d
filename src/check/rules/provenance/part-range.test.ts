// Tests of the rule part-range, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('part-range');

/** The lines about a source with these parts, one a line in flow style from line 10 on. */
const linesOf = (...locators: string[]): string[] =>
  problemsOf({
    'sources/rumour.md': (text) =>
      text.replace(
        /part:\n[\s\S]*?(?=---)/,
        `part:\n${locators.map((locator) => `  - {grade: weak, reason: 이유, locator: "${locator}"}\n`).join('')}`,
      ),
  }).map((line) => line.replaceAll('content/sources/rumour.md:', ''));

const backwards = (line: number, locator: string): string =>
  `${line}:40: error: \`${locator}\` runs backwards; write the lower number first [part-range]`;
const overlapping = (line: number, locator: string, other: string, note: number): string =>
  `${line}:40: error: \`${locator}\` overlaps \`${other}\`; grade each stretch once [part-range]\n  ${note}:40: note: the other stretch`;

test('ranges in sequence, with different units, or in words are good', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(linesOf('paragraphs 1–3', 'paragraph 4', 'paragraphs 9-5000', 'sections 1–9', 'row 1'), []);
  assert.deepEqual(linesOf('headline', 'caption', 'caption of the photograph of 2026-01', '제1–3문단'), []);
  assert.deepEqual(linesOf('rows 1, 2 and 9', 'row 3', 'rows 4–8'), []);
});

test('subsections do not overlap each other, but lie in their section', () => {
  assert.deepEqual(linesOf('section 3.1', 'section 3.2', 'sections 3.3–3.4', 'sections 4–5', 'section 2'), []);
  assert.deepEqual(linesOf('sections 1–3', 'section 3.1'), [overlapping(11, 'section 3.1', 'sections 1–3', 10)]);
  assert.deepEqual(linesOf('section 3.1', 'section 3'), [overlapping(11, 'section 3', 'section 3.1', 10)]);
  assert.deepEqual(linesOf('sections 3.1–3.3', 'section 3.2'), [
    overlapping(11, 'section 3.2', 'sections 3.1–3.3', 10),
  ]);
});

test('a reversed range is reported at its locator', () => {
  assert.deepEqual(linesOf('sections 1–3', 'paragraphs 9–3'), [backwards(11, 'paragraphs 9–3')]);
  assert.deepEqual(linesOf('section 3.2 - 3.1', 'rows 1–2, 10-9'), [
    backwards(10, 'section 3.2 - 3.1'),
    backwards(11, 'rows 1–2, 10-9'),
  ]);
});

test('a range that overlaps another is reported, with the other', () => {
  assert.deepEqual(linesOf('paragraphs 1–3', 'row 1', 'Paragraph 3'), [
    overlapping(12, 'Paragraph 3', 'paragraphs 1–3', 10),
  ]);
  assert.deepEqual(linesOf('paragraph 5', 'rows 2 and 4; paragraphs 1–9'), [
    overlapping(11, 'rows 2 and 4; paragraphs 1–9', 'paragraph 5', 10),
  ]);
});

test('one range graded twice is reported, in words and other capitals too', () => {
  assert.deepEqual(linesOf('caption', '사진 설명', 'Caption', '사진 설명'), [
    overlapping(12, 'Caption', 'caption', 10),
    overlapping(13, '사진 설명', '사진 설명', 11),
  ]);
});
