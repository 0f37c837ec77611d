// One record edited: exactly its own files, the feeds it belongs to and what lists it are other than before.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, sums, writeTree } from '../small-site.ts';
import { swap } from '../tree.ts';

const id = 'agreements/2030-03-01-example';

test('a change of a record reaches what it should, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-edit-'));
  try {
    const [content, before, after] = ['content', 'before', 'after'].map((name) => join(folder, name)) as [
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
