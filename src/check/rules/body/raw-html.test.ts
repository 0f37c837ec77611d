// Tests of the rule raw-html, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('raw-html');

/** The lines about a source with this body, which needs no citation and begins on line 5. */
const linesOf = (body: string) =>
  problemsOf({
    'sources/daily.md': `---\ntitle: a\nsummary: b\npublisher: c\nurlNote: d\nlanguage: ko\ngrade: press\ngradeReason: e\n---\n${body}`,
  }).map((line) => line.replace('content/sources/daily.md:', ''));

const html = (place: string, shown: string) =>
  `${place}: error: \`${shown}\` is HTML; write it in Markdown, or escape \`<\` as \`\\<\` [raw-html]`;
const image = (place: string) =>
  `${place}: error: images are not allowed in bodies; describe it in words and cite where it can be seen [raw-html]`;

test('Markdown is good, and so is a sign that is escaped or in code', () => {
  assert.deepEqual(
    linesOf('1 \\< 2, 3 < 4, &lt;b&gt; `<b>` **굵게** <https://example.org>\n\n```\n<script>\n```\n\n| a |\n|---|\n'),
    [],
  );
});

test('elements, comments and instructions are reported where they begin', () => {
  assert.deepEqual(linesOf('<!-- note -->\n\n<?php ?>\n\n<!DOCTYPE html>\n'), [
    html('10:1', '<!-- note -->'),
    html('12:1', '<?php ?>'),
    html('14:1', '<!DOCTYPE html>'),
  ]);
});

test('both tags of an inline element are reported', () => {
  assert.deepEqual(linesOf('한글 <b>굵게</b>'), [html('10:4', '<b>'), html('10:9', '</b>')]);
});

test('scripts and event handlers are reported in nested lists and after blank lines', () => {
  assert.deepEqual(linesOf('\n\n- a\n  - <img src=x onerror=alert(1)> b\n\n<script>\nalert(1)\n</script>'), [
    html('13:5', '<img src=x onerror=alert(1)>'),
    html('15:1', '<script>'),
  ]);
});

test('only the first 60 characters of the first line are shown', () => {
  assert.deepEqual(linesOf(`<div title="${'x'.repeat(60)}">\nwords\n</div>`), [
    html('10:1', `<div title="${'x'.repeat(48)}`),
  ]);
});

test('images are reported, by address and by reference', () => {
  assert.deepEqual(linesOf('a ![b](https://example.org/b.png) ![c][d]\n\n[d]: https://example.org/d.png\n'), [
    image('10:3'),
    image('10:35'),
  ]);
});

test('Windows line endings move nothing', () => {
  assert.deepEqual(linesOf('a\r\n\r\nb <br>\r\n'), [html('12:3', '<br>')]);
});
