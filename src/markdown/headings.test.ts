// Tests of heading fragments: GitHub's and the page's are the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingPrefix, listHeadingSlugs } from './headings.ts';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

const slugs = (markdown: string): string[] => listHeadingSlugs(parseBody(markdown));

const idsOnPage = (markdown: string): (string | undefined)[] => {
  const html = renderBody(parseBody(markdown), {
    kind: 'agreements',
    hrefOf: () => '/',
    numberOf: () => 3,
    citationLabel: () => '',
  });
  return [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id).filter((id) => id !== 'footnote-label');
};

test('a fragment is the text of the heading in lower case with hyphens, in any script', () => {
  assert.deepEqual(slugs('## What it provides'), ['what-it-provides']);
  assert.deepEqual(slugs('## 한국 측\n\n## 中国方面'), ['한국-측', '中国方面']);
  assert.deepEqual(slugs('## *Signed* `MOU`, 2026!'), ['signed-mou-2026']);
});

test('equal headings are numbered', () => {
  assert.deepEqual(slugs('## a\n\n## a\n\n### A'), ['a', 'a-1', 'a-2']);
});

test('a page has the heading ids that links are checked against, whatever a heading contains', () => {
  const bodies = [
    '## a\n\n## a\n\n## b',
    '## Text [@gazette, p 1]\n\n## Text [@daily, p 2]',
    '## [link](./x.md) and *more*\n\n> ## quoted\n\n- ## listed',
    '## note\n\ntext[^1]\n\n[^1]: ## in a note\n\n## after',
    '# <b>bold</b>',
    'setext\n===\n\n##',
  ];
  for (const body of bodies) {
    const expected = slugs(body).map((slug) => `${headingPrefix}${slug}`);
    assert.ok(expected.length > 0);
    assert.deepEqual(idsOnPage(body).toSorted(), expected.toSorted(), body);
  }
});

test('a body without headings has no fragments', () => {
  assert.deepEqual(slugs(''), []);
  assert.deepEqual(slugs('text\n\n`## code`\n\n    ## code'), []);
});
