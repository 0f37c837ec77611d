// Tests of the files of a site with all inert payloads: valid for their readers, payloads intact.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { before, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { toString as textIn } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { parseContentFile } from '../../src/source/front-matter.ts';
import { inert } from '../hostile/index.ts';
import { ownFolder } from '../own-folder.ts';
import { sums } from '../small-site.ts';
import { assertWellFormed, readAtomFeed } from '../xml.ts';
import { buildHostileSite } from './hostile-site.ts';

const folder = ownFolder('hostile-');
let out: string;
before(async () => {
  out = await buildHostileSite(folder);
});

test('files have plain names, and data files can be parsed', () => {
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

/** The texts of all files with an ending, each with its path. */
const read = (ending: string): (readonly [string, string])[] =>
  Object.keys(sums(out))
    .filter((path) => path.endsWith(ending) && !path.startsWith('/pagefind/'))
    .map((path) => [path, readFileSync(join(out, path), 'utf8')] as const);

/** The record of each payload, a topic, organization or source, with the heading of its page. */
const headings = new Map(
  inert.map(({ name, files, heading = `Payload ${name}` }) => [
    `/${Object.keys(files)[0]?.replace(/\.md$/, '')}`,
    heading,
  ]),
);

test('feeds and sitemaps are well-formed, and feeds have no markup from payloads', () => {
  const files = [...read('.atom'), ...read('.xml')];
  assert.ok(files.length > 20);
  for (const [path, text] of files) {
    assertWellFormed(text, path);
    if (!path.endsWith('.atom')) continue;
    for (const { title, content } of readAtomFeed(text).entry ?? []) {
      assert.equal(parseFragment(title['#text']).childNodes.length, 1, `${path}: ${title['#text']}`);
      const tags = new Set(content['#text'].match(/<[^>]*>/g));
      assert.deepEqual([...tags].sort(), ['</p>', '<p>'], path);
    }
  }
});

test('tables have no cell that runs, and their titles are complete', () => {
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

test('calendars can be parsed', () => {
  for (const [path, text] of read('.ics')) assert.equal(ICAL.parse(text)[0], 'vcalendar', path);
});

test('citations and Markdown have the heading of the page, letter for letter', () => {
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
