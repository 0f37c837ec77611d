// Tests of hostile bodies: no script, handler, unsafe address, image or clashing id reaches a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { readBody } from './body.ts';
import { renderBody } from './render-body.ts';

const render = (markdown: string): string =>
  renderBody(readBody('agreements', markdown).tree, {
    kind: 'agreements',
    hrefOf: (kind, id, fragment) => `/${kind}/${id}/${fragment === '' ? '' : `#${fragment}`}`,
    numberOf: (source) => (source === 'gazette' ? 1 : undefined),
    citationLabel: (number) => `Source ${number}`,
  });

const elementsOf = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
};

const attributes = (html: string, name: string): string[] =>
  elementsOf(parseFragment(html)).flatMap(({ attrs }) =>
    attrs.filter((attr) => attr.name === name).map(({ value }) => value),
  );

test('HTML in a body is dropped, and so is the text of scripts', () => {
  assert.equal(render('<script>alert(1)</script>'), '');
  assert.equal(render('a <script>alert(1)</script> b'), '<p>a alert(1) b</p>');
  assert.equal(render('a <img src=x onerror=alert(1)> b'), '<p>a  b</p>');
  assert.equal(render('<div onclick="alert(1)">\n\ntext\n\n</div>'), '<p>text</p>');
  assert.equal(render('<a href="javascript:alert(1)">a</a>'), '<p>a</p>');
  assert.equal(render('<svg onload=alert(1)>'), '');
  assert.equal(render('<iframe srcdoc="<script>alert(1)</script>"></iframe>'), '');
  assert.equal(render('<!-- a --> <?php echo 1 ?>'), '');
  assert.equal(render('# <b id="sources" onmouseover=x>y</b>'), '<h1 id="text-y">y</h1>');
});

test('entities are text, never markup', () => {
  assert.equal(render('&lt;script&gt;alert(1)&#60;/script&#x3e;'), '<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  assert.equal(render('`<script>alert(1)</script>`'), '<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>');
  assert.equal(render('# &lt;img src=x&gt;'), '<h1 id="text-img-srcx">&#x3C;img src=x></h1>');
});

const runs = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'javascript&#9;:alert(1)',
  '&#1;javascript:alert(1)',
  'data:text/html,x',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'mailto:a@example.org',
  '//example.org/x',
  'https:example.org',
  '/absolute',
  '../../agreements/x.md',
];

for (const address of runs) {
  test(`no form of link leads to ${address}`, () => {
    for (const markdown of [
      `[a](<${address}>)`,
      `[a](<${address}> "t")`,
      `[a][r]\n\n[r]: <${address}>`,
      `[r][]\n\n[r]: <${address}>`,
      `[r]\n\n[r]: <${address}>`,
    ]) {
      const html = render(markdown);
      assert.match(html, /^<p><a>[ar]<\/a><\/p>$/, markdown);
    }
    assert.equal(render(`![a](<${address}>)`), '<p></p>');
    assert.equal(render(`![a][r]\n\n[r]: <${address}>`), '<p></p>');
  });
}

test('a bare address becomes a link only to the web', () => {
  assert.deepEqual(
    attributes(render('<javascript:alert(1)> <data:text/html,x> <a@example.org> b@example.org'), 'href'),
    [],
  );
  assert.deepEqual(attributes(render('https://example.org/a?b&c=<d> www.example.org'), 'href'), [
    'https://example.org/a?b&c=',
    'http://www.example.org',
  ]);
});

test('no image is loaded', () => {
  for (const markdown of ['![x](https://example.org/x.png)', '[![x](https://example.org/x.png)](https://example.org)'])
    assert.doesNotMatch(render(markdown), /<img|x\.png/);
});

test('quotes in an address or title do not end an attribute', () => {
  for (const markdown of [
    '[a](https://example.org/"onmouseover="alert(1))',
    '[a](https://example.org/ "\\" onmouseover=\\"alert(1)")',
    '[a](<../organizations/a" onmouseover="x.md>)',
  ]) {
    const [link] = elementsOf(parseFragment(render(markdown))).filter(({ tagName }) => tagName === 'a');
    assert.deepEqual(
      link?.attrs.map(({ name }) => name).filter((name) => name !== 'rel'),
      ['href'],
      markdown,
    );
  }
});

test('a file name that looks like a scheme stays within the site', () => {
  assert.deepEqual(attributes(render('[a](<javascript:alert(1).md>)'), 'href'), ['/agreements/javascript:alert(1)/']);
});

test('a heading cannot take the id of another part of the page', () => {
  const html = render(
    '# sources\n\n## source-1\n\n## says\n\n## says\n\n## document.body\n\n## q\n\n## \\_\\_proto\\_\\_\n\n## \u202e',
  );
  assert.deepEqual(attributes(html, 'id'), [
    'text-sources',
    'text-source-1',
    'text-says',
    'text-says-1',
    'text-documentbody',
    'text-q',
    'text-__proto__',
    'text-',
  ]);
});

test('the info string of a code block sets only a language class', () => {
  assert.equal(render('```x" onclick="y\na\n```'), '<pre><code class="language-x&#x22;">a\n</code></pre>');
});
