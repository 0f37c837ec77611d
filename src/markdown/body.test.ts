// Tests of reading a body: its tree, links and citations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from './body.ts';
import { parseBody } from './parse-body.ts';

test('each linked record is listed once; other links are left out', () => {
  const { links } = readBody(
    'meetings',
    '[a](./a.md#x) [again](./a.md) [b](../people/b.md) [c][c] [web](https://example.org/x.md) [top](#top) [bad](javascript:x)\n\n[c]: ../topics/c.md',
  );
  assert.deepEqual(links, ['meetings/a', 'people/b', 'topics/c']);
});

test('cited sources are listed with their locators', () => {
  assert.deepEqual(readBody('meetings', 'x [@a, p 1] and [@b, p 2].').citations, [
    { source: 'a', locator: 'p 1' },
    { source: 'b', locator: 'p 2' },
  ]);
});

test('an empty body has no tree, links or citations', () => {
  for (const markdown of ['', '\n', '\r\n \n']) {
    const { tree, links, citations } = readBody('people', markdown);
    assert.deepEqual([tree.children, links, citations], [[], [], []]);
  }
});

test('a body is GitHub Flavored Markdown: tables, strikethrough, task lists and bare addresses', () => {
  const typesOf = (markdown: string) =>
    JSON.stringify(parseBody(markdown))
      .match(/"type":"\w+"/g)
      ?.join(' ') ?? '';
  assert.match(typesOf('| a |\n|---|\n| b |'), /"table"/);
  assert.match(typesOf('~~a~~'), /"delete"/);
  assert.match(typesOf('www.example.org'), /"link"/);
});

test('lines and columns count from the first line of the body', () => {
  const [, heading, list] = parseBody('a\n\n## b\n\n- c').children;
  assert.deepEqual([heading?.position?.start.line, heading?.position?.start.column], [3, 1]);
  assert.deepEqual([list?.position?.start.line, list?.position?.start.column], [5, 1]);
});

test('reading one body does not affect the next', () => {
  const first = JSON.stringify(parseBody('[a][r] [@a, p]\n\n[r]: ./a.md'));
  parseBody('[^n]\n\n[^n]: x\n\n[r]: ./other.md');
  assert.equal(JSON.stringify(parseBody('[a][r] [@a, p]\n\n[r]: ./a.md')), first);
});
