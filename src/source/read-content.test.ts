// Tests of reading a content folder: every file, sorted, as a record or a stray.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../../tests/own-folder.ts';
import { parseContent, readContent } from './read-content.ts';

const record = '---\ntitle: a\n---\n';

test('files are records by folder and name, sorted by path whatever the order of reading', () => {
  const files = new Map([
    ['topics/b.md', record],
    ['people/z.md', record],
    ['topics/a.b.md', record],
  ]);
  assert.deepEqual(
    parseContent('root', files).files.map(({ path, kind, id }) => [path, kind, id]),
    [
      ['root/people/z.md', 'people', 'z'],
      ['root/topics/a.b.md', 'topics', 'a.b'],
      ['root/topics/b.md', 'topics', 'b'],
    ],
  );
});

test('a file of no kind, too deep, or not Markdown is a stray', () => {
  const paths = [
    'README.md',
    'topic/a.md',
    'topics/a.txt',
    'topics/deep/a.md',
    'topics/deep.md/a.md',
    'constructor/a.md',
    'topics/a.MD',
  ];
  const content = parseContent('root', new Map(paths.map((path) => [path, record])));
  assert.deepEqual(content.files, []);
  assert.deepEqual(
    content.strays.map(({ path, fault }) => `${path}:${fault.line}:${fault.column} ${fault.message} [${fault.rule}]`),
    paths
      .toSorted()
      .map(
        (path) =>
          `root/${path}:1:1 the file \`${path}\` is not where a record belongs; move it to <kind>/<id>.md [file-name]`,
      ),
  );
});

test('the list of permalinks is read by lines, with Windows endings too, and is not a record', () => {
  assert.deepEqual(parseContent('root', new Map()).permalinks.lines, []);
  const content = parseContent('root', new Map([['permalinks.txt', 'topics/a\r\ntopics/b\n']]));
  assert.deepEqual(content.permalinks, { path: 'root/permalinks.txt', lines: ['topics/a', 'topics/b', ''] });
  assert.deepEqual([content.files, content.strays], [[], []]);
});

test('a file that is not UTF-8 has one fault and nothing else', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('---\ntitle: '), 0xb0, 0xa1]);
  const [file] = parseContent('root', new Map([['topics/a.md', bytes]])).files;
  assert.deepEqual(file?.faults, [
    { line: 2, column: 8, rule: 'encoding', message: 'byte `0xb0` is not UTF-8; save the file as UTF-8' },
  ]);
  assert.equal(file?.value, undefined);
  assert.deepEqual(file?.locate(['title']), { line: 2, column: 8 });
});

test('the disk is read below the root, without hidden files or byte order marks', () => {
  const root = ownFolder('content-');
  for (const folder of ['topics/deep', '.git']) mkdirSync(join(root, folder), { recursive: true });
  for (const path of ['topics/.a.md.swp', '.git/config', '.DS_Store']) writeFileSync(join(root, path), 'x');
  writeFileSync(join(root, 'topics/a.md'), `\ufeff${record}`);
  writeFileSync(join(root, 'topics/deep/b.md'), record);
  const content = readContent(root);
  assert.deepEqual(
    content.files.map(({ path, faults }) => [path, faults]),
    [[`${root}/topics/a.md`, []]],
  );
  assert.deepEqual(
    content.strays.map(({ path }) => path),
    [`${root}/topics/deep/b.md`],
  );
  assert.deepEqual(content.permalinks.lines, []);
});

test('a root that is not a folder is a plain error', () => {
  for (const root of ['/nowhere/at/all', import.meta.filename]) {
    assert.throws(() => readContent(root), {
      message: `there is no content folder at ${root}; set CONTENT_DIR or make one`,
    });
  }
});
