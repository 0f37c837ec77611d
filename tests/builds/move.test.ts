// Tests of renaming a ministry: every reference follows, and the old address redirects.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBody } from '../../src/markdown/body.ts';
import { listEdges } from '../../src/model/relations.ts';
import { readContent } from '../../src/source/read-content.ts';
import { ownFolder } from '../own-folder.ts';
import { countIds, from, movedTexts, renamingIn, sorted, to } from '../renaming.ts';
import { build } from '../small-site.ts';

const folder = ownFolder('move-');
const [root, site] = [join(folder, 'content'), join(folder, 'site')];
const { make, readTexts, run, move } = renamingIn(root);

test('a ministry is renamed in every reference, and its old address redirects to the new one', async (t) => {
  make();
  const before = readTexts();
  const references = countIds(before) - 1;
  assert.ok(references >= 15, `${references} references`);

  const { status, stdout, stderr } = move();
  assert.equal(stderr, '');
  assert.match(
    stdout,
    new RegExp(
      `^organizations/${from} is now organizations/${to}: ${references} references in \\d+ files changed; the old address redirects to the new one\\.\\n$`,
    ),
  );
  assert.equal(status, 0);
  assert.deepEqual(sorted(readTexts()), sorted(movedTexts(before)));
  t.diagnostic(stdout.trim());

  const { files, translations } = readContent(root);
  const pointers = files.flatMap(({ kind, value }) => listEdges(kind, value).map((edge) => `${edge.kind}/${edge.id}`));
  const links = [...files, ...translations].flatMap(({ kind, body }) => readBody(kind, body).links);
  assert.ok(pointers.includes(`organizations/${to}`) && links.includes(`organizations/${to}`));
  assert.ok(![...pointers, ...links].includes(`organizations/${from}`));
  assert.equal(run(['src/check/cli.ts']).status, 0);

  const built = await build({ content: root, site });
  assert.equal(built.code, 0, built.lines.join('\n'));
  const page = readFileSync(join(site, `organizations/${from}/index.html`), 'utf8');
  assert.match(page, new RegExp(`http-equiv="refresh"[^>]*url=/organizations/${to}/`));
  assert.match(readFileSync(join(site, `organizations/${to}/index.html`), 'utf8'), /<h1>Ministry of Examples/);
});
