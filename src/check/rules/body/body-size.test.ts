// Tests of the rule body-size: a body too big for the parser is refused at the place of excess.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../../../tests/tree.ts';

/** The lines about a source with this body, which needs no citation and begins on line 10. */
const linesOf = (body: string) =>
  problemsOf({
    'sources/daily.md': `---\ntitle: a\nsummary: b\npublisher: c\nurlNote: d\nlanguage: ko\ngrade: press\ngradeReason: e\n---\n${body}`,
  }).map((line) => line.replace('content/sources/daily.md:', ''));

const tooDeep = (place: string) => [`${place}: error: this is nested or indented too deep; write it flat [body-size]`];
const tooMuch = (place: string) => [
  `${place}: error: over 500 lines and marks stand here without a blank line; part them [body-size]`,
];
const tooLong = (place: string) => [
  `${place}: error: the body is longer than 30000 characters; write less [body-size]`,
];

test('nested lists, quotations, code and a long body are good within reason', () => {
  assert.deepEqual(linesOf('- a\n  - b\n    - c\n      1. d\n\n> > > e\n\n```\n                    f\n```\n'), []);
  assert.deepEqual(linesOf('가나다 '.repeat(7_499)), []);
  assert.deepEqual(linesOf(`${'- *a*\n'.repeat(160)}\n${'- *a*\n'.repeat(160)}`), []);
});

test('quotations and list items nested too deep are reported at the first one', () => {
  assert.deepEqual(linesOf('\n>>>>>>>>>>a'), []);
  assert.deepEqual(linesOf('\n>>>>>>>>>>>a'), tooDeep('11:11'));
  assert.deepEqual(linesOf('a\n\n- - - - - - - - - a'), tooDeep('12:17'));
  assert.deepEqual(linesOf('1. '.repeat(9)), tooDeep('10:25'));
  assert.deepEqual(linesOf('- \t'.repeat(5)), tooDeep('10:14'));
});

test('indentation counts as nesting too, up to 40 columns', () => {
  assert.deepEqual(linesOf(`- a\n\n${' '.repeat(40)}b`), []);
  assert.deepEqual(linesOf(`- a\n\n${' '.repeat(41)}b`), tooDeep('12:41'));
  assert.deepEqual(linesOf(`- a\r\n\r\n${'\t'.repeat(11)}b\r\n`), tooDeep('12:11'));
});

test('a block with too many lines or marks is reported at the first in excess; a blank line starts a new block', () => {
  assert.deepEqual(linesOf('> a\n'.repeat(500)), []);
  assert.deepEqual(linesOf('> a\n'.repeat(501)), tooMuch('510:1'));
  assert.deepEqual(linesOf(`한글 ${'[a '.repeat(499)}`), []);
  assert.deepEqual(linesOf(`한글 ${'[a '.repeat(500)}`), tooMuch('10:1501'));
  assert.deepEqual(linesOf(`b\r\n\t\r\n${'*a ** `c '.repeat(200)}`), tooMuch('12:1498'));
});

test('a run of one mark counts once, alternating marks count each', () => {
  assert.deepEqual(linesOf('*'.repeat(20_000)), []);
  assert.deepEqual(linesOf('*_'.repeat(249)), []);
  assert.deepEqual(linesOf('*_'.repeat(250)), tooMuch('10:500'));
});

test('a body that is too long is reported where it passes the limit', () => {
  assert.deepEqual(linesOf(`${'a'.repeat(20_000)}\n\n${'b'.repeat(9_997)}`), []);
  assert.deepEqual(linesOf(`${'a'.repeat(20_000)}\n\n${'b'.repeat(9_998)}`), tooLong('12:9998'));
  assert.deepEqual(linesOf(`${'a'.repeat(29_999)}\nb`), tooLong('11:1'));
});

test('a body with too many lines is reported at the first in excess', () => {
  assert.deepEqual(linesOf('a\n\n'.repeat(1_499)), []);
  assert.deepEqual(linesOf('a\n\n'.repeat(1_500)), [
    '3009:1: error: the body is longer than 3000 lines; write less [body-size]',
  ]);
});

test('nothing else is reported about a body that is too big', () => {
  assert.deepEqual(linesOf(`<b>a</b>\n\n${'>'.repeat(10_000)}\n\n![](x)`), tooDeep('12:11'));
});
