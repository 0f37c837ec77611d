// Tests of the rule permalinks, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('permalinks');

const list = 'permalinks.txt';
const topic = '---\ntitle: a\nsummary: b\n---\n';

const gone = (place: string, permalink: string) =>
  `content/permalinks.txt:${place}: error: \`${permalink}\` was published and is gone; bring it back, list it in the \`formerPaths\` of the record it became, or withdraw it with a reason [permalinks]`;
const unlisted = (place: string, permalink: string) =>
  `content/permalinks.txt:${place}: error: \`${permalink}\` is not listed; add the line \`${permalink}\` [permalinks]`;

test('an address without a record is reported at its line, the first and the last', () => {
  assert.deepEqual(problemsOf({ [list]: (text) => `agreements/1999-old\n${text}topics/zinc` }), [
    gone('1:1', 'agreements/1999-old'),
    gone('15:1', 'topics/zinc'),
  ]);
});

test('a former address is still alive', () => {
  const topicWithPast = { 'topics/examples.md': swap('summary:', 'formerPaths: [topics/zinc]\nsummary:') };
  assert.deepEqual(problemsOf({ ...topicWithPast, [list]: (text) => `${text}topics/zinc\n` }), []);
});

test('a withdrawn or a broken record keeps its address', () => {
  assert.deepEqual(
    problemsOf({
      'topics/examples.md': swap('summary:', 'withdrawn: {on: 2030-06-01, reason: It was wrong.}\nsummary:'),
    }),
    [],
  );
  assert.deepEqual(problemsOf({ 'topics/examples.md': '' }), []);
});

test('an unlisted record is reported at the line where it belongs', () => {
  assert.deepEqual(problemsOf({ 'topics/a.md': topic, [list]: (text) => `${text}\n` }), [unlisted('13:1', 'topics/a')]);
  assert.deepEqual(problemsOf({ [list]: swap('agreements/2030-03-01-example\n', '') }), [
    unlisted('1:1', 'agreements/2030-03-01-example'),
  ]);
  assert.deepEqual(problemsOf({ [list]: swap('topics/examples\n', '') }), [unlisted('13:1', 'topics/examples')]);
});

test('a problem never points past the last line, whether or not that line is ended', () => {
  assert.deepEqual(problemsOf({ [list]: (text) => text.replace('\ntopics/examples\n', '') }), [
    unlisted('12:1', 'topics/examples'),
  ]);
  assert.deepEqual(problemsOf({ [list]: (text) => `\n\n${text.replace('topics/examples\n', '')}` }), [
    unlisted('15:1', 'topics/examples'),
  ]);
});

test('Windows line endings, blank lines, repeats and another order change nothing', () => {
  assert.deepEqual(
    problemsOf({ [list]: (text) => [...text.trim().split('\n').toReversed(), '', '  topics/examples '].join('\r\n') }),
    [],
  );
});

test('without a list every record is unlisted', () => {
  const lines = problemsOf({ [list]: null });
  assert.equal(lines.length, 13);
  assert.equal(lines[0], unlisted('1:1', 'agreements/2030-03-01-example'));
});
