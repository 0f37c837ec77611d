// Tests of the rule body-sourced, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('body-sourced');

/** The lines about a topic with this body, which begins on line 5. */
const linesOf = (body: string) =>
  problemsOf({ 'topics/examples.md': `---\ntitle: a\nsummary: b\n---\n${body}` }).map((line) =>
    line.replace('content/topics/examples.md:', ''),
  );

const bare = (place: string, block: string) =>
  `${place}: error: this ${block} has no citation; end it with \`[@source-id, locator]\` [body-sourced]`;
const unknown = (place: string, id: string, then = 'add the source') =>
  `${place}: error: the citation names \`${id}\`, but no source has that id; ${then} [body-sourced]`;

test('one citation is enough for a paragraph, a list, a table or a quotation', () => {
  const list = '- one\n- two\n  - three [@gazette, 문단 2]\n';
  const table = '| a | b |\n|---|---|\n| c | d [@daily, row 1] |\n';
  assert.deepEqual(
    linesOf(`**Words [@gazette, paragraph 1].**\n\n${list}\n${table}\n> Quoted [@gazette, p. 1; @daily, p. 2]\n`),
    [],
  );
});

test('each block without a citation is reported where it begins, the first and the last', () => {
  const body = 'Words.\n\n- a\n- b\n\n| a |\n|---|\n\n> c\n\nd [@gazette, headline][^1].\n\n[^1]: A note.\n\n한글';
  assert.deepEqual(linesOf(body), [
    bare('5:1', 'paragraph'),
    bare('7:1', 'list'),
    bare('10:1', 'table'),
    bare('13:1', 'quotation'),
    bare('17:1', 'footnote'),
    bare('19:1', 'paragraph'),
  ]);
});

test('headings and thematic breaks need no citation', () => {
  assert.deepEqual(linesOf('## What it provides\n\n***\n'), []);
});

test('text that only looks like a citation does not count', () => {
  for (const body of [
    '`[@gazette, headline]`',
    '[@gazette, headline](https://example.org)',
    '@gazette, headline',
    '[gazette, headline]',
    '[@]',
  ])
    assert.deepEqual(linesOf(body), [bare('5:1', 'paragraph')], body);
});

test('an unknown source is reported at the citation, with the nearest id', () => {
  assert.deepEqual(linesOf('한글 **굵게** [@gazete, headline].'), [
    unknown('5:11', 'gazete', 'did you mean `gazette`?'),
  ]);
  assert.deepEqual(linesOf('# A heading [@nobody, headline]\n'), [unknown('5:13', 'nobody')]);
});

test('every source of one citation is checked', () => {
  assert.deepEqual(linesOf('Words [@gazette, headline; @nobody, headline; @daily]'), [
    unknown('5:7', 'nobody'),
    '5:7: error: the citation of `daily` has no locator; write `[@daily, paragraph 3]` [body-sourced]',
  ]);
});

test('citations are located after escapes, in nested lists, on later lines and across them', () => {
  assert.deepEqual(linesOf('a \\< &amp; [@nobody, headline]\n'), [unknown('5:12', 'nobody')]);
  assert.deepEqual(linesOf('- a [@gazette, headline]\n  - b\n    c [@nobody, row 1]\n'), [unknown('7:7', 'nobody')]);
  assert.deepEqual(linesOf('> a\n> b [@nobody,\n> row 1]\n'), [unknown('6:5', 'nobody')]);
});

test('Windows line endings move nothing', () => {
  assert.deepEqual(
    problemsOf({
      'topics/examples.md':
        '---\r\ntitle: a\r\nsummary: b\r\n---\r\n\r\na [@gazette, headline]\r\nb [@nobody, row 1]\r\n',
    }),
    [`content/topics/examples.md:${unknown('7:3', 'nobody')}`],
  );
});

test('the body of a source describes itself and needs no citation', () => {
  assert.deepEqual(problemsOf({ 'sources/daily.md': (text) => `${text}\nIt is read every day.\n` }), []);
});
