// Tests of rendering a body: links to pages, numbered citations, heading ids.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from './body.ts';
import { type BodyContext, renderBody } from './render-body.ts';

const page: BodyContext = {
  kind: 'agreements',
  hrefOf: (kind, id, fragment) => `/sub/${kind}/${id}/${fragment === '' ? '' : `#${fragment}`}`,
  numberOf: (source) => ({ gazette: 1, daily: 2 })[source],
  citationLabel: (number) => `Source ${number}`,
};

const render = (markdown: string, context = page): string => renderBody(readBody(context.kind, markdown).tree, context);

const mark = (number: number): string =>
  `<a href="#source-${number}" class="cite-mark" aria-label="Source ${number}" title="Source ${number}">${number}</a>`;
const cite = (...numbers: number[]): string => `<sup class="cite">${numbers.map(mark).join('')}</sup>`;

test('a link to another file leads to its page, in every form of link', () => {
  const link = '<a href="/sub/organizations/mofcom-cn/">M</a>';
  assert.equal(render('[M](../organizations/mofcom-cn.md)'), `<p>${link}</p>`);
  assert.equal(render('[M][m]\n\n[m]: ../organizations/mofcom-cn.md'), `<p>${link}</p>`);
  assert.equal(render('[M][]\n\n[m]: ../organizations/mofcom-cn.md'), `<p>${link}</p>`);
  assert.equal(render('[M]\n\n[m]: <../organizations/mofcom-cn.md> "title"'), `<p>${link}</p>`);
});

test('a link to a file of the same kind stays in the kind', () => {
  assert.equal(render('[a](./2030-x.md)'), '<p><a href="/sub/agreements/2030-x/">a</a></p>');
  assert.equal(render('[a](./x.md)', { ...page, kind: 'people' }), '<p><a href="/sub/people/x/">a</a></p>');
});

test('a link to another site is marked as external, in every form of link', () => {
  const link = '<a href="https://example.org/a" rel="external noopener">a</a>';
  assert.equal(render('[a](https://example.org/a)'), `<p>${link}</p>`);
  assert.equal(render('[a][b]\n\n[b]: https://example.org/a'), `<p>${link}</p>`);
  assert.equal(render('[a](HTTPS://example.org/a)'), `<p>${link}</p>`);
});

test('a link to a heading uses the id of that heading', () => {
  assert.equal(
    render('[a](#what-it-is)\n\n## What it is'),
    '<p><a href="#text-what-it-is">a</a></p>\n<h2 id="text-what-it-is">What it is</h2>',
  );
  assert.equal(render('[a](../meetings/x.md#한국-측)'), '<p><a href="/sub/meetings/x/#text-한국-측">a</a></p>');
  assert.equal(render('## 한국 측'), '<h2 id="text-한국-측"><span lang="ko">한국 측</span></h2>');
});

test('the id of a heading comes from its words and not from the numbers of its citations', () => {
  const heading = (numbers: Record<string, number>) =>
    render('## Text [@gazette, p 1]', { ...page, numberOf: (source) => numbers[source] });
  assert.match(heading({ gazette: 1 }), /^<h2 id="text-text">/);
  assert.match(heading({ gazette: 7 }), /^<h2 id="text-text">/);
});

test('a citation shows the number of its source, with no space before it', () => {
  assert.equal(render('It was [@gazette, paragraph 1].'), `<p>It was.${cite(1)}</p>`);
  assert.equal(render('It was\n[@daily, caption].'), `<p>It was.${cite(2)}</p>`);
});

test('two locators in one source share a number; an unknown source has none', () => {
  assert.equal(render('a [@gazette, p 1; @gazette, p 2; @daily, p 3]'), `<p>a${cite(1, 2)}</p>`);
  assert.equal(render('a [@nobody, p 1; @daily, p 3]'), `<p>a${cite(2)}</p>`);
});

test('citations work in emphasis, lists and tables', () => {
  assert.equal(render('*a [@gazette, p 1]*'), `<p><em>a${cite(1)}</em></p>`);
  assert.equal(render('**[@gazette, p 1]**'), `<p><strong>${cite(1)}</strong></p>`);
  assert.equal(render('- a [@daily, p 1]'), `<ul>\n<li>a${cite(2)}</li>\n</ul>`);
  assert.match(
    render('| a | b |\n|---|---|\n| x [@gazette, p 1] | y |'),
    new RegExp(`<td>x${cite(1)}</td>\n<td>y</td>`),
  );
});

test('a citation inside a link is a plain number, so that links are not nested', () => {
  const html = '<p><a href="https://example.org" rel="external noopener">see<sup class="cite">1</sup></a></p>';
  assert.equal(render('[see [@gazette, p 1]](https://example.org)'), html);
  assert.equal(render('[see [@gazette, p 1]][r]\n\n[r]: https://example.org'), html);
  assert.equal(
    render('[*see [@gazette, p 1]*](./x.md)'),
    '<p><a href="/sub/agreements/x/"><em>see<sup class="cite">1</sup></em></a></p>',
  );
});

test('code is not changed', () => {
  assert.equal(render('`[@gazette, p 1]`'), '<p><code>[@gazette, p 1]</code></p>');
  assert.equal(render('    [@gazette, p 1]'), '<pre><code>[@gazette, p 1]\n</code></pre>');
});

test('a footnote and its mark lead to each other', () => {
  const html = render('a[^n]\n\n[^n]: Note [@gazette, p 1].');
  assert.match(html, /<a href="#user-content-fn-n" id="user-content-fnref-n">1<\/a>/);
  assert.match(html, /<li id="user-content-fn-n">\n<p>Note.*<a href="#user-content-fnref-n"/);
});

test('one tree can be rendered again for another page', () => {
  const { tree } = readBody('agreements', '[a](./x.md) was [@gazette, p 1].');
  const before = JSON.stringify(tree);
  const other: BodyContext = {
    ...page,
    hrefOf: () => '/elsewhere/',
    numberOf: () => 7,
    citationLabel: () => 'Quelle 7',
  };
  const first = renderBody(tree, page);
  assert.equal(
    renderBody(tree, other),
    '<p><a href="/elsewhere/">a</a> was.<sup class="cite"><a href="#source-7" class="cite-mark" aria-label="Quelle 7" title="Quelle 7">7</a></sup></p>',
  );
  assert.equal(renderBody(tree, page), first);
  assert.equal(JSON.stringify(tree), before);
});
