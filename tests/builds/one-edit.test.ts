// Tests of what an edit changes: the record's files, its feeds and the lists that name it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { build, sums, writeTree } from '../small-site.ts';
import { changedFiles, swap } from '../tree.ts';

const id = 'agreements/2030-03-01-example';
const [edited, renamed] = [ownFolder('one-edit-'), ownFolder('renamed-')];

test('an edit of a record changes the files that show it, and no others', async () => {
  const [content, before, after] = ['content', 'before', 'after'].map((name) => join(edited, name)) as [
    string,
    string,
    string,
  ];
  writeTree(content);
  assert.equal((await build({ content, site: before })).code, 0);
  const note = 'changes:\n  - { on: 2030-05-20, note: "=cmd, \\"quoted\\" ]]> </script> 😀" }\n---\n\n';
  writeTree(content, { [`${id}.md`]: swap('---\n\n', note) });
  const ended = await build({ content, site: after });
  assert.equal(ended.code, 0, ended.lines.join('\n'));
  const [old, now] = [sums(before), sums(after)];
  assert.deepEqual(
    Object.keys(old).filter((path) => !path.startsWith('/pagefind/')),
    Object.keys(now).filter((path) => !path.startsWith('/pagefind/')),
  );
  const changed = Object.keys(now).filter((path) => now[path] !== old[path] && !path.startsWith('/pagefind/'));
  const own = ['.json', '.md', '/index.html'].map((ending) => `/${id}${ending}`);
  const feeds = [
    'all',
    'agreements',
    'organizations/example-cn',
    'organizations/example-kr',
    'people/hong-gil-dong',
    'topics/examples',
  ].flatMap((name) => [`/feeds/${name}.atom`, `/feeds/${name}.json`]);
  const data = ['SHA256SUMS', 'agreements.csv', 'datapackage.json', 'register.json'].map((name) => `/data/${name}`);
  assert.deepEqual(changed, [...own, ...feeds, ...data, '/changes/index.html'].sort());
  const ids = (site: string, name: string): string[] =>
    JSON.parse(readFileSync(join(site, `feeds/${name}.json`), 'utf8')).items.map((item: { id: string }) => item.id);
  for (const name of ['all', 'agreements', 'topics/examples']) {
    const added = ids(after, name).filter((entry) => !ids(before, name).includes(entry));
    assert.deepEqual(added, [`tag:korea-china-register.invalid,2026:${id}/change-2030-05-20`]);
  }
});

test('a renamed topic has its files and feeds at both addresses, and feed entries keep their ids', async () => {
  const [content, site] = [join(renamed, 'content'), join(renamed, 'site')];
  const moved = swap('---\ntitle', '---\nformerPaths: [topics/older]\ntitle');
  writeTree(content, {
    'topics/examples.md': moved,
    'permalinks.txt': String(changedFiles({}).get('permalinks.txt')).replace(
      'topics/examples\n',
      'topics/examples\ntopics/older\n',
    ),
  });
  const ended = await build({ content, site });
  assert.equal(ended.code, 0, ended.lines.join('\n'));
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  for (const file of ['.json', '.md', '.bib', '.ris', '.csl.json'])
    assert.equal(read(`topics/older${file}`), read(`topics/examples${file}`));
  for (const format of ['atom', 'json'])
    assert.equal(read(`feeds/topics/older.${format}`), read(`feeds/topics/examples.${format}`));
  assert.match(read('feeds/topics/examples.json'), /"tag:korea-china-register\.invalid,2026:topics\/older"/);
  assert.doesNotMatch(read('sitemap-0.xml'), /older/);
});
