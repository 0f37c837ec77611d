// The life of a record: taken away it is missed, renamed it is found at both addresses, withdrawn it says why; and a build that fails takes nothing away.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { attribute, type BuiltPage, readPages, textOf } from './pages.ts';
import { build, sums, writeTree } from './small-site.ts';
import { changedFiles, swap } from './tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'lifecycle-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const permalinks = String(changedFiles({}).get('permalinks.txt'));
let whole: ReturnType<typeof sums>;

before(async () => {
  writeTree(content);
  assert.equal((await build({ content, site })).code, 0);
  whole = sums(site);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a record that is gone without a trace is missed wherever it was, and the site stays as it was', async () => {
  writeTree(content, { 'topics/examples.md': null, 'permalinks.txt': permalinks });
  const { code, lines } = await build({ content, site });
  const missing =
    'error: `topics` points to `examples`, but no topic has that id; add the record or mend the id [known-target]';
  const gone =
    'error: `topics/examples` was published and is gone; bring it back, list it in the `formerPaths` of the record it became, or withdraw it with a reason [permalinks]';
  assert.deepEqual(
    lines.filter((line) => line.startsWith(content) || line.includes(' checked.')),
    [
      `${content}/agreements/2030-03-01-example.md:12:10: ${missing}`,
      `${content}/meetings/2030-03-01-summit.md:4:10: ${missing}`,
      `${content}/permalinks.txt:13:1: ${gone}`,
      '3 problems in 3 files; 12 records checked.',
    ],
  );
  assert.equal(code, 1);
  assert.deepEqual(sums(site), whole);
});

test('a build that fails when all but the index is written leaves the old site whole, and the next one tidies up', async () => {
  writeTree(content);
  const fullDisk = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeFileSync } = fs;
    fs.writeFileSync = (path, ...rest) => {
      if (String(path).includes('pagefind')) throw new Error('no space left on device');
      writeFileSync(path, ...rest);
    };
    syncBuiltinESMExports();`;
  const { code, lines } = await build({ content, site, day: '2030-07-01', first: fullDisk });
  assert.match(lines.join('\n'), /no space left on device/);
  assert.equal(code, 1);
  assert.deepEqual(sums(site), whole);

  assert.equal((await build({ content, site })).code, 0);
  assert.deepEqual(sums(site), whole);
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
});

test('a page, renamed or withdrawn', async (t) => {
  const [was, is] = ['statements/2030-03-01-remarks', 'statements/2030-03-01-closing-remarks'];
  const text = String(changedFiles({}).get(`${was}.md`));
  writeTree(content, {
    [`${was}.md`]: null,
    [`${is}.md`]: text.replace('form:', `formerPaths: [${was}]\nform:`),
    'agreements/2030-03-01-example.md': swap(
      'checked:',
      'withdrawn:\n  on: 2030-05-31\n  reason: The gazette took it back.\nchecked:',
    ),
    'permalinks.txt': `${permalinks}${is}\n`,
  });
  const address = 'https://register.example/korea-china/';
  const { code, lines } = await build({ content, site, address });
  assert.equal(code, 0, lines.join('\n'));
  const pages = readPages(site);
  const pageAt = (permalink: string): BuiltPage => {
    const page = pages.find((other) => other.address === `/${permalink}/`);
    assert.ok(page, `no page of ${permalink}`);
    return page;
  };
  const find = (page: BuiltPage, tag: string, name: string): string[] =>
    page.elements.filter(({ tagName }) => tagName === tag).flatMap((element) => attribute(element, name) ?? []);
  const canonicalOf = (page: BuiltPage): string | undefined => {
    const link = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
    return link && attribute(link, 'href');
  };

  await t.test('the old address leads to the new one without script', () => {
    const page = pageAt(was);
    const href = `/korea-china/${is}/`;
    assert.deepEqual(
      find(page, 'meta', 'content').filter((value) => value.includes('url=')),
      [`0; url=${href}`],
    );
    assert.deepEqual(find(page, 'a', 'href'), [href]);
    assert.equal(canonicalOf(page), `${address}${is}/`);
    assert.ok(page.elements.every(({ tagName }) => tagName !== 'script'));
  });

  await t.test('the new address has the record, and nothing else leads to the old one', () => {
    assert.match(pageAt(is).html, /<h1>Remarks at the example summit<\/h1>/);
    assert.equal(canonicalOf(pageAt(is)), `${address}${is}/`);
    assert.deepEqual(
      pages.filter(({ html }) => html.includes(`${was}/`)).map((page) => page.address),
      [],
    );
  });

  await t.test('a withdrawn record keeps its page, which says so and why', () => {
    const notice = pageAt('agreements/2030-03-01-example').elements.find(
      (element) => attribute(element, 'class') === 'callout',
    );
    assert.ok(notice);
    assert.match(textOf(notice), /^\s*Withdrawn on 31 May 2030\s*The gazette took it back\.\s*$/);
    assert.match(pageAt('agreements/2030-03-01-example').html, /Memorandum of understanding/);
  });
});
