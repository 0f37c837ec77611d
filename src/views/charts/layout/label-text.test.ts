// Tests of line breaks in labels, by language, and of the ellipsis.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf, wrapLabel } from './label-text.ts';

test('English is broken only at spaces', () => {
  assert.deepEqual(wrapLabel('Ministry of Food and Drug Safety', 90, 3, 'en'), [
    'Ministry of',
    'Food and Drug',
    'Safety',
  ]);
  assert.deepEqual(wrapLabel('vice-ministers’ (2nd)  talks', 300, 2, 'en'), ['vice-ministers’ (2nd) talks']);
  assert.deepEqual(wrapLabel('', 90, 3, 'en'), []);
});

test('Chinese is broken between words, and punctuation stays with its word', () => {
  const lines = wrapLabel('中韩自由贸易协定第二阶段谈判首席代表会议', 90, 3, 'zh');
  assert.equal(lines.length, 3);
  assert.equal(lines.join(''), '中韩自由贸易协定第二阶段谈判首席代表会议');
  for (const line of lines) assert.ok(widthOf(line) <= 90, line);
  assert.ok(
    lines.every((line) => !/^(?:易|由|判|定|段)/.test(line)),
    lines.join(' / '),
  );
  assert.deepEqual(wrapLabel('《中韩自由贸易协定》，第二阶段', 120, 2, 'zh'), ['《中韩自由贸易', '协定》，第二阶段']);
});

test('Korean is broken at spaces, never inside a word', () => {
  assert.deepEqual(wrapLabel('한·중 자유무역협정 2단계 협상', 90, 3, 'ko'), ['한·중', '자유무역협정', '2단계 협상']);
});

test('text beyond the last line is cut with an ellipsis', () => {
  assert.deepEqual(wrapLabel('Ministry of Food and Drug Safety', 90, 2, 'en'), ['Ministry of', 'Food and Dr…']);
  const [line = ''] = wrapLabel('中韩自由贸易协定第二阶段谈判首席代表会议', 90, 1, 'zh');
  assert.match(line, /^中韩自由.+…$/);
  assert.ok(widthOf(line) <= 90);
});
