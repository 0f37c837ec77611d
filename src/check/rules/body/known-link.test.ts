// Tests of the rule known-link, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('known-link');

/** The lines about a topic whose body is this paragraph, on line 6. */
const linesOf = (words: string) =>
  problemsOf({ 'topics/examples.md': `---\ntitle: a\nsummary: b\n---\n\n${words} [@gazette, headline]` }).map((line) =>
    line.replace('content/topics/examples.md:', ''),
  );

const nowhere = (place: string, url: string) =>
  `${place}: error: the link \`${url}\` is not allowed; link to \`../<kind>/<id>.md\` or to an http or https address [known-link]`;
const noRecord = (place: string, url: string, kind: string, then = 'add the record or correct the link') =>
  `${place}: error: the link \`${url}\` points to no record in \`${kind}\`; ${then} [known-link]`;

test('links to records, headings and the web are good', () => {
  const web = '<http://example.org> www.example.org [a](HTTPS://example.org/x.md)';
  assert.deepEqual(linesOf(`[g]: ../sources/daily.md\n\n${web} [b][g] [c](#text-x)`), []);
  assert.deepEqual(linesOf('[a](../people/hong-gil-dong.md) [b](examples.md) [c](./examples.md#text-x)'), []);
});

test('a misspelt id is reported at the link, with the nearest id', () => {
  assert.deepEqual(linesOf('한글 **[홍길동](../people/hong-gil-don.md)**'), [
    noRecord('6:6', '../people/hong-gil-don.md', 'people', 'did you mean `hong-gil-dong`?'),
  ]);
});

test('suggestions for an id come from its own kind only', () => {
  assert.deepEqual(linesOf('[a](exmples.md), [b](hong-gil-dong.md)'), [
    noRecord('6:1', 'exmples.md', 'topics', 'did you mean `examples`?'),
    noRecord('6:18', 'hong-gil-dong.md', 'topics'),
  ]);
});

test('links in nested lists, across lines and by reference are reported at their places', () => {
  const list = '- a\n  - b [@daily, row 1]\n    [c\n    d](../topics/zinc.md)\n';
  assert.deepEqual(linesOf(`${list}\n[e]: ../topics/iron.md "Iron"\n\nf [g][e]`), [
    noRecord('8:5', '../topics/zinc.md', 'topics'),
    noRecord('11:1', '../topics/iron.md', 'topics'),
  ]);
});

test('any other scheme or path is refused', () => {
  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'ftp://example.org',
    '//example.org',
    '/topics/examples/',
    '../../README.md',
    '../topics/examples',
    '../topic/examples.md',
    '../Topics/examples.md',
    '../topics/deep/examples.md',
    '../topics/examples.md?x',
  ])
    assert.deepEqual(linesOf(`[a](${url})`), [nowhere('6:1', url)]);
});

test('a bare email address is a link too', () => {
  assert.deepEqual(linesOf('Write to <a@example.org>'), [nowhere('6:10', 'mailto:a@example.org')]);
});

test('a broken record can be linked to', () => {
  const words = '---\ntitle: a\nsummary: b\n---\n[a](../people/hong-gil-dong.md) [@gazette, headline]';
  assert.deepEqual(problemsOf({ 'topics/examples.md': words, 'people/hong-gil-dong.md': '' }), []);
});
