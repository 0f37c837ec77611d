// Tests of the rule translation, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('translation', 'encoding');

const ko = 'agreements/2030-03-01-example.ko.md';
const summit = '../meetings/2030-03-01-summit.md';
const whole = `[회담](${summit})에서 서명했다 [@gazette, paragraph 1].\n\n## 무엇을 담았나\n\n해마다 만난다 [@gazette, paragraph 2; @daily, paragraph 3].\n`;

/** The lines about a translation of the example. */
const linesOf = (body: Change, files: Readonly<Record<string, Change>> = {}): string[] =>
  problemsOf({ [ko]: body, ...files }).map((line) => line.replaceAll('content/', ''));

const missing = (pointer: string, place: string): string =>
  `${ko}:1:1: error: the original has \`${pointer}\` but this translation does not; add it [translation]\n  agreements/2030-03-01-example.md:${place}: note: in the original`;
const added = (place: string, pointer: string): string =>
  `${ko}:${place}: error: this translation has \`${pointer}\` but the original does not; remove it, or add it there [translation]`;

test('a translation with the links and citations of its original is good, in any order', () => {
  assert.deepEqual(linesOf(whole), []);
  assert.deepEqual(linesOf(whole.split('\n\n').toReversed().join('\r\n\r\n')), []);
  assert.deepEqual(linesOf(whole, { [ko.replace('.ko.', '.zh.')]: whole }), []);
});

test('links to headings of the translation are not compared', () => {
  assert.deepEqual(linesOf(`[아래](#무엇을-담았나) ${whole}`), []);
});

test('a pointer missing from the translation is reported, with its place in the original', () => {
  const half = whole.replace('; @daily, paragraph 3', '').replace(`[회담](${summit})`, '회담');
  assert.deepEqual(linesOf(half), [missing(summit, '63:22'), missing('[@daily, paragraph 3]', '67:37')]);
});

test('a pointer missing from the original is reported at its first place in the translation', () => {
  const more = `${whole}\n한글 [하나](../topics/examples.md) [@daily, paragraph 9] [둘](../topics/examples.md).\n`;
  assert.deepEqual(linesOf(more), [added('7:4', '../topics/examples.md'), added('7:32', '[@daily, paragraph 9]')]);
});

test('a locator in other words makes another citation', () => {
  assert.deepEqual(linesOf(whole.replace('paragraph 1', '1문단')), [
    missing('[@gazette, paragraph 1]', '63:65'),
    added('1:47', '[@gazette, 1문단]'),
  ]);
});

test('a translation without a record is reported, with the nearest id', () => {
  const lines = problemsOf({ 'topics/exampels.zh.md': '例子', 'people/nobody.ko.md': '아무도' });
  assert.deepEqual(lines, [
    'content/people/nobody.ko.md:1:1: error: there is no record `people/nobody` to translate; name the file after a record, `<id>.ko.md` [translation]',
    'content/topics/exampels.zh.md:1:1: error: there is no record `topics/exampels` to translate; did you mean `examples`? [translation]',
  ]);
});

test('front matter in a translation is refused', () => {
  const expected = `${ko}:1:1: error: a translation has no front matter; keep only the body, since the original has the fields [translation]`;
  for (const text of [`---\ntitle: 가\n---\n${whole}`, `---  \r\n---\r\n${whole}`])
    assert.deepEqual(linesOf(text), [expected]);
  assert.deepEqual(linesOf(new TextEncoder().encode(`\ufeff---\n---\n${whole}`)), [expected]);
});

test('an empty translation, or one that is not UTF-8, is one problem', () => {
  assert.deepEqual(linesOf(' \n'), [
    `${ko}:1:1: error: the translation is empty; write it, or remove the file [translation]`,
  ]);
  assert.deepEqual(linesOf(new Uint8Array([...new TextEncoder().encode('가\n나'), 0xb0, 0xa1])), [
    `${ko}:2:2: error: byte \`0xb0\` is not UTF-8; save the file as UTF-8 [encoding]`,
  ]);
});

test('an unreadable original causes no problem in its translation', () => {
  assert.deepEqual(
    linesOf(whole, { 'agreements/2030-03-01-example.md': '' }).filter((line) => line.startsWith(ko)),
    [],
  );
});
