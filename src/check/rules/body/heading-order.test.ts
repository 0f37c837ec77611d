// Tests of the rule heading-order, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('heading-order');

/** The lines about a topic with this body, which begins on line 5, at its closing line. */
const linesOf = (body: string): string[] =>
  problemsOf({ 'topics/examples.md': `---\ntitle: a\nsummary: b\n---${body}` }).map((line) =>
    line.replace('content/topics/examples.md:', ''),
  );

const first = (place: string): string =>
  `${place}: error: a body has no first-level heading, since the title is one; begin with \`##\` [heading-order]`;
const jump = (place: string, found: string, where: string, better: string): string =>
  `${place}: error: \`${found}\` ${where}; write \`${better}\` [heading-order]`;

test('headings may go down one level at a time and up any number', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(linesOf('\n## 가\n### 나\n#### 다\n##### 라\n###### 마\n## 바\n### 사\n'), []);
  assert.deepEqual(linesOf('\n사\n--\n\n    # code\n\n```\n# code\n```\n\n#no heading\n'), []);
});

test('a first-level heading is reported, in either form, and nothing else follows from it', () => {
  assert.deepEqual(linesOf('\n# 가\n## 나\n'), [first('5:1')]);
  assert.deepEqual(linesOf('\n\n제목\n===\n\n### 나\n'), [first('6:1')]);
});

test('a first heading below the second level is reported', () => {
  assert.deepEqual(linesOf('\n\n한글.\n\n### 나\n'), [jump('8:1', '###', 'is the first heading', '##')]);
});

test('each skipped level is reported once, with Windows line endings too', () => {
  const body = '\n## a\n#### b\n##### c\n## d\n###### e';
  const expected = [
    jump('6:1', '####', 'follows a heading of level 2', '###'),
    jump('9:1', '######', 'follows a heading of level 2', '###'),
  ];
  assert.deepEqual(linesOf(body), expected);
  assert.deepEqual(linesOf(body.replaceAll('\n', '\r\n')), expected);
});

test('headings in lists and quotations count', () => {
  assert.deepEqual(linesOf('\n- 한글\n  > #### 나\n'), [jump('6:5', '####', 'is the first heading', '##')]);
});

test('a translated body is checked too, from its first line on', () => {
  assert.deepEqual(problemsOf({ 'topics/examples.ko.md': '# 예\n\n## 둘\n\n#### 넷' }), [
    `content/topics/examples.ko.md:${first('1:1')}`,
    `content/topics/examples.ko.md:${jump('5:1', '####', 'follows a heading of level 2', '###')}`,
  ]);
});
