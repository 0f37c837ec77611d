// A site of all inert payloads at once: nothing of them runs in a browser, each is shown letter for letter, and the build writes its own folder only.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { toString as textIn } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import type { Page } from 'playwright-core';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { parseContentFile } from '../../src/source/front-matter.ts';
import { inert } from '../hostile/index.ts';
import { readPages } from '../pages.ts';
import { build, sums, writeTree } from '../small-site.ts';
import { serveFolder, site } from './site.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const content = join(folder, 'content');
/** Deep, so that what leads some folders up would still be found in `folder`. */
const out = join(folder, 'a/b/c/site');

/** Everything that a build might write to by mistake. */
const listOutside = () => ({
  files: Object.entries(sums(folder)).filter(([path]) => !path.startsWith('/a/b/c/site/')),
  folders: readdirSync(join(out, '..')).filter((name) => name !== 'site'),
  project: readdirSync(project).filter((name) => name !== '.astro'),
  sources: ['src', 'tests', 'public', 'content'].map((name) => sums(join(project, name))),
});

const make = async (): Promise<void> => {
  writeTree(content, Object.assign({}, ...inert.map(({ files }) => files)));
  mkdirSync(join(out, '..'), { recursive: true });
  const outside = listOutside();
  const { code, lines } = await build({ content, site: out });
  assert.equal(code, 0, lines.join('\n'));
  assert.deepEqual(listOutside(), outside);
};

const { open } = site(async () => {
  await make();
  return serveFolder(out);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const pwned = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as { __pwned?: unknown }).__pwned);
const folded = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

test('files are written under plain names, and those for programs can be read by them', () => {
  const paths = Object.keys(sums(out));
  assert.ok(paths.length > inert.length);
  assert.deepEqual(
    paths.filter((path) => !/^(?:\/[\w-][\w.-]*)+$/.test(path)),
    [],
  );
  for (const path of paths.filter((name) => extname(name) === '.json'))
    JSON.parse(readFileSync(join(out, path), 'utf8'));
  const sorts = new Set(paths.filter((path) => !path.startsWith('/pagefind/')).map((path) => extname(path)));
  assert.deepEqual(
    [...sorts].sort(),
    [
      ...['', '.atom', '.bib', '.css', '.csv', '.html', '.ics', '.js', '.json', '.md', '.ris', '.svg', '.txt'],
      ...['.webmanifest', '.xml'],
    ],
    'a further sort of file has its own ways to run',
  );
});

/** The texts of all files of an ending, each with its path. */
const read = (ending: string): (readonly [string, string])[] =>
  Object.keys(sums(out))
    .filter((path) => path.endsWith(ending) && !path.startsWith('/pagefind/'))
    .map((path) => [path, readFileSync(join(out, path), 'utf8')] as const);

/** The topic, organization or source that a payload is, with the heading of its page. */
const headings = new Map(
  inert.map(({ name, files, heading = `Payload ${name}` }) => [
    `/${Object.keys(files)[0]?.replace(/\.md$/, '')}`,
    heading,
  ]),
);

test('feeds and sitemaps are well-formed, and feeds hold no markup but their own', () => {
  const files = [...read('.atom'), ...read('.xml')];
  assert.ok(files.length > 20);
  for (const [path, text] of files) {
    assert.equal(XMLValidator.validate(text), true, path);
    if (!path.endsWith('.atom')) continue;
    const { entries = [] } = parseAtomFeed(text);
    for (const { title, content } of entries) {
      assert.equal(parseFragment(title?.value ?? '').childNodes.length, 1, `${path}: ${title?.value}`);
      const tags = new Set((content?.value ?? '').match(/<[^>]*>/g));
      assert.deepEqual([...tags].sort(), ['</p>', '<p>'], path);
    }
  }
});

test('tables have no cell that runs, and titles in them are whole', () => {
  const files = read('.csv');
  assert.equal(files.length, 11);
  const titles = new Set<string>();
  for (const [path, text] of files) {
    const rows = parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    for (const row of rows) {
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/, path);
      titles.add((row['title'] ?? '').replace(/^'(?=[=+\-@＝＋－＠])/, ''));
    }
  }
  for (const heading of headings.values()) assert.ok(titles.has(heading), heading);
});

test('calendars are read by another program', () => {
  for (const [path, text] of read('.ics')) assert.equal(ICAL.parse(text)[0], 'vcalendar', path);
});

test('citations and Markdown say the heading of the page, letter for letter', () => {
  const words = (title: string): string =>
    title
      .replace(/<span class="nocase">(.*)<\/span>/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
  for (const [path, heading] of headings) {
    const text = (ending: string): string => readFileSync(join(out, `${path}.${ending}`), 'utf8');
    for (const [ending, forceType] of [
      ['bib', '@bibtex/text'],
      ['ris', '@ris/file'],
    ] as const) {
      const cited = new Cite(text(ending), { forceType }).data;
      assert.equal(cited.length, 1);
      assert.equal(words(cited[0].title), words(heading), `${path}.${ending}`);
    }
    assert.equal(JSON.parse(text('csl.json'))[0].title, heading);
    assert.equal(JSON.parse(text('json')).title, heading);
    const { body } = parseContentFile(text('md'));
    assert.equal(words(textIn(parseBody(body).children[0])), words(heading), `${path}.md`);
  }
});

test('each payload is on its page, letter for letter', async () => {
  const { page, complaints } = await open();
  for (const { name, files, heading = `Payload ${name}`, shows } of inert) {
    await page.goto(`/${Object.keys(files)[0]?.replace(/\.md$/, '')}/`);
    assert.equal(await page.locator('h1').textContent(), heading);
    assert.ok((await page.title()).startsWith(folded(heading)), name);
    if (shows !== undefined)
      assert.ok((await page.locator('main').textContent())?.includes(shows), `${name}: ${shows}`);
    assert.equal(await pwned(page), undefined, name);
  }
  assert.deepEqual(complaints, []);
});

test('no page runs anything, asks for anything elsewhere, or has an address that is none, the policy set aside', async () => {
  const { page, complaints } = await open({ bypassCSP: true });
  for (const { address, html } of readPages(out)) {
    if (leadsOn(html)) continue;
    await page.goto(address);
    assert.equal(await pwned(page), undefined, address);
    const addresses = await page
      .locator('[href], [src], [action]')
      .evaluateAll((all) =>
        all.flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? [])),
      );
    assert.deepEqual(
      addresses.filter((text) => !/^(?:https?:\/\/|\/(?!\/)|#)/.test(text)),
      [],
      address,
    );
  }
  assert.deepEqual(complaints, []);
});

test('a former address leads to its record and nowhere else', async () => {
  const { page, complaints } = await open();
  const former = readPages(out).filter(({ html }) => leadsOn(html));
  assert.ok(former.length > 1);
  for (const { address } of former) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForURL(/\/topics\/former-[a-z-]+\/$/);
  }
  assert.deepEqual(complaints, []);
});

const queries: readonly string[] = [
  'q=<img src=x onerror=window.__pwned=1>',
  'q="><script>window.__pwned=1</script>',
  'q=%00',
  'q=%',
  'q=%ff%fe',
  'q=%ed%a0%80',
  `q=${'x'.repeat(10_000)}`,
  `q=${'한'.repeat(1_000)}`,
  `q=${'"'.repeat(500)}`,
  'q=__proto__',
  'q=constructor&q=toString',
  '__proto__=x&constructor=x&q[]=x',
  'q=payload&kind=__proto__&ministry=constructor&topic=../../x&year=%00&status="><svg onload=alert(1)>',
  'q=javascript:alert(1)#<img src=x onerror=alert(1)>',
  'q=%E2%80%AEx%0d%0aSet-Cookie:x',
];

test('hostile queries are text, in the field and in the results', async () => {
  const { page, complaints } = await open();
  for (const query of queries) {
    await page.goto(`/search/?${query}`);
    await page.waitForFunction(
      () => !/^(?:Searching|Loading|)…?$/.test(document.querySelector('#search-status')?.textContent ?? ''),
    );
    assert.equal(await pwned(page), undefined, query.slice(0, 100));
    assert.equal(await page.locator('main img, main svg, main script:not([src])').count(), 0, query.slice(0, 100));
    const asked = new URLSearchParams(query.split('#')[0]).get('q') ?? '';
    assert.equal(
      await page.locator('#q').inputValue(),
      asked.slice(0, 200).replace(/[\r\n]/g, ''),
      query.slice(0, 100),
    );
  }
  assert.deepEqual(complaints, []);
});

test('what is found is text', async () => {
  const { page, complaints } = await open();
  for (const query of ['script', 'onerror', 'constructor', 'cmd', 'pwned']) {
    await page.goto(`/search/?q=${query}`);
    await page.locator('#search-results li').first().waitFor();
    const titles = await page.locator('#search-results .item-title a').allTextContents();
    const headings = new Set(inert.map(({ name, heading = `Payload ${name}` }) => heading));
    assert.ok(
      titles.some((title) => headings.has(title)),
      titles.join('\n'),
    );
    assert.equal(await page.locator('#search-results :not(li, p, a, span, mark, ul)').count(), 0);
    assert.equal(await pwned(page), undefined);
  }
  assert.deepEqual(complaints, []);
});
