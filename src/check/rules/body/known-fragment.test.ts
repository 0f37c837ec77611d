// Tests of the rule known-fragment, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('known-fragment');

const head = '---\ntitle: a\nsummary: b\n---\n';

/** The lines about a topic with this body, which begins on line 5. */
const linesOf = (body: string): string[] =>
  problemsOf({ 'topics/examples.md': `${head}${body}` }).map((line) => line.replace('content/topics/examples.md:', ''));

const none = (place: string, fragment: string, help: string): string =>
  `${place}: error: there is no heading \`#${fragment}\`; ${help} [known-fragment]`;

test('links to existing headings are good, in this body and in others', () => {
  assert.deepEqual(
    linesOf('[a](#one-two) [b](../agreements/2030-03-01-example.md#what-it-provides)\n\n## One, *two*!'),
    [],
  );
  assert.deepEqual(
    linesOf('[a](examples.md#one) <http://example.org/#x> [b](../people/hong-gil-dong.md)\n\n## One'),
    [],
  );
});

test('headings with the same words are distinguished by a number', () => {
  assert.deepEqual(linesOf('[a](#x) [b](#x-1) [c](#x-2)\n\n## X\n\n## X'), [
    none('5:19', 'x-2', 'did you mean `x-1`?'),
  ]);
});

test('a Korean heading is reached as written and as browsers copy it', () => {
  const copied = encodeURIComponent('무엇을-담았나');
  const body = (link: string) => linesOf(`한글 **[가](#${link})**\n\n## 무엇을 담았나?`);
  assert.deepEqual([...body('무엇을-담았나'), ...body(copied)], []);
  assert.deepEqual(body('무엇을-담았니'), [none('5:6', '무엇을-담았니', 'did you mean `무엇을-담았나`?')]);
  assert.deepEqual(body('%E0%A4%A'), [none('5:6', '%E0%A4%A', 'use one of `무엇을-담았나`')]);
});

test('a missing heading is reported at the link, with the nearest one or all of them', () => {
  assert.deepEqual(linesOf('- [a](#on)\n  - [b](#)\n    [c](#elsewhere)\n\n## One\n\n### Two'), [
    none('5:3', 'on', 'did you mean `one`?'),
    none('6:5', '', 'use one of `one`, `two`'),
    none('7:5', 'elsewhere', 'use one of `one`, `two`'),
  ]);
});

test('a heading of another body is looked up there', () => {
  const link = '../agreements/2030-03-01-example.md#what-it-provide';
  assert.deepEqual(linesOf(`## What it provide\n\n[a][b]\n\n[b]: ${link}`), [
    none('9:1', 'what-it-provide', 'did you mean `what-it-provides`?'),
  ]);
  assert.deepEqual(linesOf('## X\n\n[a](../people/hong-gil-dong.md#x)'), [
    none('7:1', 'x', 'that body has no headings'),
  ]);
});

test('a missing or unreadable record is left to other rules', () => {
  const body = { 'topics/examples.md': `${head}[a](../people/hong-gil-dong.md#x) [b](zinc.md#x)` };
  assert.deepEqual(problemsOf({ ...body, 'people/hong-gil-dong.md': 'Hong' }), []);
});

test('a translated body links to its own headings', () => {
  assert.deepEqual(problemsOf({ 'topics/examples.ko.md': '[가](#나) [다](#둘)\n\n## 나' }), [
    `content/topics/examples.ko.md:${none('1:9', '둘', 'use one of `나`')}`,
  ]);
});

test('the headings of a body are listed once, however many links lead to them', () => {
  const topics = Array.from({ length: 6 }, (_, index) => [
    `topics/t${index}.md`,
    `${head}${'[a](examples.md#x)\n\n'.repeat(700)}`,
  ]);
  const examples = `${head}${'## A long heading of a body\n\n'.repeat(950)}`;
  const start = process.cpuUsage();
  assert.equal(problemsOf({ 'topics/examples.md': examples, ...Object.fromEntries(topics) }).length, 4_200);
  assert.ok(process.cpuUsage(start).user < 4_000_000);
});
