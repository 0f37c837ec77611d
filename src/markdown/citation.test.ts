// Tests of citations in a body: where they are recognised, what they name, and their positions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { listBodyCitations } from './citation.ts';
import { parseBody } from './parse-body.ts';

const cited = (markdown: string): string[] =>
  listBodyCitations(parseBody(markdown)).map(({ source, locator }) => `${source} | ${locator}`);

const places = (markdown: string): string[] => {
  const found: string[] = [];
  visit(parseBody(markdown), 'citation', ({ value, position }) => {
    found.push(`${position?.start.line}:${position?.start.column} ${value}`);
  });
  return found;
};

test('a citation names a source and a place in it', () => {
  assert.deepEqual(cited('a [@gazette, paragraph 1].'), ['gazette | paragraph 1']);
  assert.deepEqual(cited('[@gazette,caption]'), ['gazette | caption']);
  assert.deepEqual(cited('[@gazette, table 2, row 3]'), ['gazette | table 2, row 3']);
  assert.deepEqual(cited('[@gazette,\nparagraph 1]'), ['gazette | paragraph 1']);
  assert.deepEqual(cited('한국 [@기사, 3항]'), ['기사 | 3항']);
});

test('one citation can name several sources, separated by semicolons', () => {
  assert.deepEqual(cited('[@a, p 1; @b, p 2;@c, p 3]'), ['a | p 1', 'b | p 2', 'c | p 3']);
  assert.deepEqual(cited('[@a, p 1; b, p 2]'), ['a | p 1', 'b | p 2']);
});

test('a missing source or locator is empty, not guessed', () => {
  assert.deepEqual(cited('[@gazette]'), ['gazette | ']);
  assert.deepEqual(cited('[@, p 1]'), [' | p 1']);
  assert.deepEqual(cited('[@a, p 1;]'), ['a | p 1', ' | ']);
});

test('a repeated locator is listed once, in reading order', () => {
  assert.deepEqual(cited('x [@b, p 1] y [@a, p 1]\n\nz [@b, p 1; @b, p 2]'), ['b | p 1', 'a | p 1', 'b | p 2']);
});

test('citations are recognised in emphasis, headings, lists, quotations, tables and links, but not in code', () => {
  assert.deepEqual(cited('*x [@a, p]*'), ['a | p']);
  assert.deepEqual(cited('## x [@a, p]'), ['a | p']);
  assert.deepEqual(cited('- x\n  - y [@a, p]'), ['a | p']);
  assert.deepEqual(cited('> x [@a, p]'), ['a | p']);
  assert.deepEqual(cited('| x |\n|---|\n| y [@a, p] |'), ['a | p']);
  assert.deepEqual(cited('[x [@a, p]](https://example.org)'), ['a | p']);
  assert.deepEqual(cited('`[@a, p]`\n\n    [@a, p]\n\n```\n[@a, p]\n```'), []);
});

test('brackets that do not start a citation are plain text', () => {
  assert.deepEqual(cited('[a] [ @a, p] a@example.org [@] x [@a, p'), []);
});

test('the position of a citation is its first character', () => {
  assert.deepEqual(places('It [@a, p 1] and [@b, p 2].'), ['1:4 [@a, p 1]', '1:18 [@b, p 2]']);
  assert.deepEqual(places('\nx\ny [@a, p]'), ['3:3 [@a, p]']);
  assert.deepEqual(places('한국은 [@a, p]'), ['1:5 [@a, p]']);
  assert.deepEqual(places('x\r\ny [@a, p] [@a, p]\r\n'), ['2:3 [@a, p]', '2:11 [@a, p]']);
});

test('indents, entities, escapes and bare addresses do not shift the positions after them', () => {
  assert.deepEqual(places('- x\n  y [@a, p]'), ['2:5 [@a, p]']);
  assert.deepEqual(places('> x\n> y [@a, p]'), ['2:5 [@a, p]']);
  assert.deepEqual(places('a &amp; b [@a, p]'), ['1:11 [@a, p]']);
  assert.deepEqual(places('a \\* b [@a, p]'), ['1:8 [@a, p]']);
  assert.deepEqual(places('[@a, p]\n\n[x@example.org] y [@a, p]'), ['1:1 [@a, p]', '3:19 [@a, p]']);
  assert.deepEqual(places('| x |\n|---|\n| y [@a, p] |'), ['3:5 [@a, p]']);
});

test('the position of a citation over two lines is its first character', () => {
  assert.deepEqual(places('- x [@a,\n  p] y [@b,\n  p]'), ['1:5 [@a,\np]', '2:8 [@b,\np]']);
});
