// Tests of the search index: which files it has, and that the same records give the same bytes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { ownFolder } from '../../../tests/own-folder.ts';
import { buildSearchRecords } from '../../search/index/search-records.ts';
import { buildIndexFiles, buildSearchFiles, type IndexFile, writeIndexFiles } from './search-index.ts';

const records = buildSearchRecords(contextOf());

const inText = (files: readonly IndexFile[]): [string, string][] =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);

test('the index has the files the search page loads, with one fragment for each record', async () => {
  const paths = (await buildIndexFiles(records)).map(({ path }) => path);
  for (const path of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
    assert.ok(paths.includes(path), path);
  assert.equal(paths.filter((path) => path.startsWith('fragment/')).length, records.length);
  assert.deepEqual(paths, paths.toSorted());
});

test('the interfaces that Pagefind ships are left out', async () => {
  const paths = (await buildIndexFiles(records)).map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => /ui|highlight|\.css$|\.map$/.test(path)),
    [],
  );
});

test('the same records give the same bytes', async () => {
  assert.deepEqual(inText(await buildIndexFiles(records)), inText(await buildIndexFiles(records)));
});

test('markup in the text of a record is indexed as text', async () => {
  const ctx = contextOf({
    'topics/examples.md': (text) => text.replace(/^summary: .*$/m, 'summary: "</p></script><b> & \\"🐼"'),
  });
  const odd = buildSearchRecords(ctx);
  const paths = (await buildIndexFiles(odd)).map(({ path }) => path);
  assert.equal(paths.filter((path) => path.startsWith('fragment/')).length, records.length);
});

test('an error reported by Pagefind is thrown', async () => {
  const broken = [{ ...records[0], url: 5 }] as unknown as typeof records;
  await assert.rejects(buildIndexFiles(broken), /search index|expected a string/);
});

test('files are written below a folder, in their subfolders', async () => {
  const folder = ownFolder('index-');
  const files = await buildIndexFiles(records);
  writeIndexFiles(files, join(folder, 'site/pagefind'));
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  assert.deepEqual(
    written.map((path) => path.replaceAll('\\', '/')).toSorted(),
    files.map(({ path }) => `site/pagefind/${path}`).toSorted(),
  );
  for (const { path, content } of files)
    assert.deepEqual(readFileSync(join(folder, 'site/pagefind', path)), Buffer.from(content), path);
});

test('the names and the vocabulary are modules next to the index', async () => {
  const files = new Map((await buildSearchFiles(contextOf())).map(({ path, content }) => [path, content]));
  for (const path of ['names.js', 'words.js', 'pagefind.js']) assert.ok(files.has(path), path);
  const source = Buffer.from(files.get('words.js') ?? []).toString('base64');
  const { default: words } = (await import(`data:text/javascript;base64,${source}`)) as { default: string };
  assert.ok(words.split(' ').includes('memorandum'));
});
