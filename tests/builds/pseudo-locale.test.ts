// Tests of the site in a pseudo-language of Hangul: everything but its words matches English.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { fullTree } from '../fuzz/full-tree.ts';
import { ownFolder } from '../own-folder.ts';
import { type BuiltPage, readPages, textOf } from '../pages.ts';
import { doubleIds, pageTraits, withoutLanguage } from '../pseudo/traits.ts';
import { build, writeTree } from '../small-site.ts';

const folder = ownFolder('pseudo-locale-');
const [content, site] = [join(folder, 'content'), join(folder, 'site')];

/** True for files that all languages share, and for Pagefind's files named after their language or content. */
const isShared = (path: string): boolean =>
  /^(?:_|404\.html|favicon|robots|sitemap|data\/schema\/)/.test(path) ||
  /^pagefind\/.*\.pf_|^pagefind\/wasm/.test(path);

let english: readonly BuiltPage[] = [];
let pseudo: ReadonlyMap<string, BuiltPage> = new Map();
let files: readonly string[] = [];
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

/** The items that occur more often in one list than in another. */
const subtract = (from: readonly string[], values: readonly string[]): string[] => {
  const left = [...values];
  return from.filter((value) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
};

/** Every English file with an ending, paired with the same file in the pseudo-language. */
const pairsOf = (ending: string): { path: string; en: string; qps: string }[] =>
  files.filter((path) => path.endsWith(ending)).map((path) => ({ path, en: read(path), qps: read(`qps/${path}`) }));

before(async () => {
  writeTree(content, Object.fromEntries(fullTree()));
  const { code, lines } = await build({ content, site, config: 'tests/pseudo/astro.config.mjs' });
  assert.equal(code, 0, lines.join('\n'));
  const pages = readPages(site).filter(({ address }) => address !== '/404.html');
  english = pages.filter(({ address }) => !address.startsWith('/qps/'));
  pseudo = new Map(
    pages.filter((page) => !english.includes(page)).map((page) => [withoutLanguage(page.address), page]),
  );
  const all = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
  files = all.filter((path) => !path.startsWith('qps/') && !isShared(path)).toSorted();
});

test('both languages have the same pages and files', () => {
  const other = readdirSync(join(site, 'qps'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + '/qps/'.length)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !isShared(path));
  assert.deepEqual(other.toSorted(), files);
  assert.ok(english.length > 50);
});

test('every page has the same ids, links, classes, fields, data and entries', () => {
  const faults = english.flatMap((page) => {
    const other = pageTraits(pseudo.get(page.address) ?? assert.fail(page.address));
    return Object.entries(pageTraits(page)).flatMap(([name, values]) => {
      const theirs = other[name] ?? [];
      const [missing, added] = [subtract(values, theirs), subtract(theirs, values)];
      return missing.length + added.length === 0 ? [] : [{ page: page.address, name, missing, added }];
    });
  });
  assert.deepEqual(faults, []);
});

test('ids are unique on a page', () => {
  for (const page of [...english, ...pseudo.values()]) assert.deepEqual(doubleIds(page), [], page.address);
});

test('the words are in the pseudo-language', () => {
  const heading = (page: BuiltPage | undefined): string =>
    textOf(page?.elements.find(({ tagName }) => tagName === 'h1') ?? assert.fail());
  for (const address of ['/about/', '/agreements/', '/search/', '/timeline/']) {
    assert.match(heading(pseudo.get(address)), /[가-힣]/, address);
    assert.doesNotMatch(heading(english.find((page) => page.address === address)), /[가-힣]/, address);
  }
});

test('feeds have the same entries, in their own words', () => {
  for (const { path, en, qps } of pairsOf('.atom')) {
    const ids = (text: string): string[] => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
    const named = ids(en).map((id) => id.replace(',2026:', ',2026:qps/'));
    assert.deepEqual(ids(qps), named, path);
    assert.deepEqual(
      [en, qps].map((text) => text.includes('Korea–China Register')),
      [true, false],
      path,
    );
  }
  assert.ok(pairsOf('.atom').length > 10);
});

test('feeds and data describe records in the language of the file', () => {
  const items = (text: string): { id: string; content_html: string }[] => JSON.parse(text).items;
  for (const { path, en, qps } of pairsOf('.json').filter((pair) => pair.path.startsWith('feeds/')))
    for (const [index, { id, content_html }] of items(en).entries())
      if (/:[a-z]+\/[^/]+$/.test(id)) assert.notEqual(items(qps)[index]?.content_html, content_html, `${path} ${id}`);
  for (const path of [
    'data/register.json',
    'data/datapackage.json',
    'llms.txt',
    'opensearch.xml',
    'manifest.webmanifest',
  ])
    assert.deepEqual(
      [path, `qps/${path}`].map((one) => read(one).includes('Korea–China Register')),
      [true, false],
      path,
    );
});

test('calendars have the same events', () => {
  for (const { path, en, qps } of pairsOf('.ics')) {
    const events = (text: string): unknown[] =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
        const { uid, startDate, endDate } = new ICAL.Event(event);
        return [uid, String(startDate), String(endDate), withoutLanguage(String(event.getFirstPropertyValue('url')))];
      });
    assert.deepEqual(events(qps), events(en), path);
    assert.ok(events(en).length > 0);
  }
});

test('tables have the same columns and rows, and JSON the same keys', () => {
  const table = (text: string): string[][] => parseCsv(text, { bom: true });
  for (const { path, en, qps } of pairsOf('.csv')) {
    const [columns, rows] = [table(en)[0] ?? [], table(en).map(([id]) => id)];
    assert.deepEqual([table(qps)[0], table(qps).map(([id]) => id)], [columns, rows], path);
  }
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
  };
  for (const { path, en, qps } of pairsOf('.json').filter((pair) => !pair.path.startsWith('pagefind/')))
    assert.deepEqual(shape(JSON.parse(qps)), shape(JSON.parse(en)), path);
});

test('the sitemap lists the same pages in both languages', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const other = listed.filter((address) => address.includes('/qps/'));
  assert.deepEqual(
    other.map(withoutLanguage).toSorted(),
    listed.filter((address) => !other.includes(address)).toSorted(),
  );
  assert.ok(other.some((address) => address.includes('/qps/agreements/2')));
});

test('the search index has the same records and filters', () => {
  const count = (prefix: string): number[] =>
    ['fragment', 'filter'].map((kind) => readdirSync(join(site, prefix, 'pagefind', kind)).length);
  assert.deepEqual(count('qps'), count(''));
});
