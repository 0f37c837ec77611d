// Tests of link addresses in bodies: records, headings, the web, and everything else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from './parse-body.ts';
import { listLinks, parseLink } from './record-link.ts';

const record = (kind: string, id: string, fragment = '') => ({ type: 'record', kind, id, fragment });

test('a relative path to another file is a record', () => {
  assert.deepEqual(parseLink('agreements', '../organizations/mofcom-cn.md'), record('organizations', 'mofcom-cn'));
  assert.deepEqual(parseLink('agreements', './2030-x.md'), record('agreements', '2030-x'));
  assert.deepEqual(parseLink('people', 'x.md'), record('people', 'x'));
  assert.deepEqual(parseLink('people', '../people/x.md#what-it-is'), record('people', 'x', 'what-it-is'));
});

test('a fragment is a heading on the same page', () => {
  assert.deepEqual(parseLink('people', '#what-it-is'), { type: 'fragment', fragment: 'what-it-is' });
});

test('http and https in any case are web addresses, kept letter for letter', () => {
  for (const url of ['http://example.org', 'https://example.org/A?b=%20c#D', 'https://example.org/x.md'])
    assert.deepEqual(parseLink('people', url), { type: 'web', url });
  assert.deepEqual(parseLink('people', 'HTTPS://Example.org/A'), { type: 'web', url: 'https://Example.org/A' });
});

test('every other address is unknown', () => {
  for (const url of [
    '',
    'javascript:alert(1)',
    'mailto:a@example.org',
    '//example.org/x.md',
    'https:example.org',
    'ftp://example.org/',
    '/organizations/x.md',
    '../../organizations/x.md',
    '../organizations/',
    '../organizations/x',
    '../organizations/x.mdx',
    '../organizations/sub/x.md',
    '../organizations/x.md?query',
    '../pages/x.md',
    '../__proto__/x.md',
    '../x.md',
    '.md',
    ' https://example.org',
  ])
    assert.deepEqual(parseLink('people', url), { type: 'unknown' }, url);
});

test('links of every form are listed with their positions', () => {
  const tree = parseBody('[a](./a.md) <https://b.org> [c][c]\n\n![d](./d.png) www.e.org\n\n[c]: ../people/c.md');
  assert.deepEqual(
    listLinks(tree).map(({ url, position }) => `${url} ${position?.start.line}:${position?.start.column}`),
    ['./a.md 1:1', 'https://b.org 1:13', './d.png 3:1', 'http://www.e.org 3:15', '../people/c.md 5:1'],
  );
});

test('a link in code is not a link', () => {
  assert.deepEqual(listLinks(parseBody('`[a](./a.md)`\n\n    [a](./a.md)')), []);
});
