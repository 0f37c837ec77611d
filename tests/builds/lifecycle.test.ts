// Tests of removed, renamed and withdrawn records, and of a build that fails half-way.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { attribute, type BuiltPage, readPages, textOf } from '../pages.ts';
import { build, sums, writeTree } from '../small-site.ts';
import { changedFiles, swap } from '../tree.ts';

const folder = ownFolder('lifecycle-');
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const permalinks = String(changedFiles({}).get('permalinks.txt'));
let whole: ReturnType<typeof sums>;

before(async () => {
  writeTree(content);
  assert.equal((await build({ content, site })).code, 0);
  whole = sums(site);
});

test('a removed record is reported wherever it was named, and the site stays unchanged', async () => {
  writeTree(content, { 'topics/examples.md': null, 'permalinks.txt': permalinks });
  const { code, lines } = await build({ content, site });
  const missing =
    'error: `topics` points to `examples`, but no topic has that id; add the record or correct the id [known-target]';
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

test('a build that fails while it writes the search index keeps the old site, and the next one cleans up', async () => {
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
    'meetings/2030-03-01-summit.md': swap('counted: 1', 'counted: 1\n    missing: 1'),
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

  await t.test('the old address redirects to the new one without a script', () => {
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

  await t.test('the new address has the record, and no page links to the old one', () => {
    assert.match(pageAt(is).html, /<h1>Remarks at the example summit<\/h1>/);
    assert.equal(canonicalOf(pageAt(is)), `${address}${is}/`);
    assert.deepEqual(
      pages.filter(({ html }) => html.includes(`${was}/`)).map((page) => page.address),
      [],
    );
  });

  await t.test('a withdrawn record keeps its page, which says that and why it was withdrawn', () => {
    const notice = pageAt('agreements/2030-03-01-example').elements.find(
      (element) => attribute(element, 'class') === 'callout',
    );
    assert.ok(notice);
    assert.match(textOf(notice), /^\s*Withdrawn on 31 May 2030\s*The gazette took it back\.\s*$/);
    assert.match(pageAt('agreements/2030-03-01-example').html, /Memorandum of understanding/);
  });

  const itemsOn = (permalink: string): string[] =>
    pageAt(permalink)
      .elements.filter((element) => attribute(element, 'class') === 'item')
      .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
      .filter((item) => item.includes('Example memorandum'));

  await t.test('its list and the pages that link to it say that it is withdrawn and leave it out of counts', () => {
    const item = 'Withdrawn: Example memorandumKRCNMemorandum of understanding · 1 March 2030 · Withdrawn';
    assert.deepEqual(itemsOn('agreements'), [item]);
    assert.match(pageAt('agreements').html, />\s*0 agreements, and 1 withdrawn\s*</);
    for (const place of ['meetings/2030-03-01-summit', 'topics/examples', 'organizations/example-kr'])
      assert.ok(itemsOn(place).length === 1 && itemsOn(place)[0]?.startsWith(item), place);
    assert.match(pageAt('agreements/2030-03-01-example').html, /<title>Withdrawn: Example memorandum/);
    assert.match(pageAt('meetings/2030-03-01-summit').html, /1 memorandum of understanding, 1 of them not yet in/);
    assert.match(pageAt('coverage').html, /1 record is withdrawn and not counted/);
  });

  await t.test('no page recommends it, and every page that names it says that it is withdrawn', () => {
    const shows = (page: BuiltPage): boolean => page.html.includes('agreements/2030-03-01-example/');
    const home = pages.find((page) => page.address === '/');
    assert.ok(home);
    for (const page of [home, ...['timeline', 'pairs', 'search'].map(pageAt)]) assert.ok(!shows(page), page.address);
    const unsaid = pages
      .filter(shows)
      .filter(({ elements }) =>
        elements.some(
          (element) =>
            attribute(element, 'href') === '/korea-china/agreements/2030-03-01-example/' &&
            !['link', 'meta'].includes(element.tagName) &&
            textOf(element).includes('Example memorandum') &&
            !textOf(element).includes('Withdrawn: '),
        ),
      );
    assert.deepEqual(
      unsaid.map((page) => page.address),
      [],
    );
  });

  await t.test('search does not suggest it, and data files say that it is withdrawn', () => {
    const read = (path: string): string => readFileSync(join(site, path), 'utf8');
    assert.doesNotMatch(read('pagefind/names.js'), /Example memorandum/);
    const { counts, records } = JSON.parse(read('data/register.json'));
    assert.deepEqual([counts.records.agreements, counts.withdrawn], [0, 1]);
    const [{ title, status }] = records.filter(({ kind }: { kind: string }) => kind === 'agreements');
    assert.deepEqual([title, status], ['Withdrawn: Example memorandum', 'withdrawn']);
    assert.match(read('data/agreements.csv'), /,Withdrawn: Example memorandum,2030-06-01,withdrawn,/);
    assert.doesNotMatch(read('data/facts.csv'), /^agreements\//m);
    assert.match(read('feeds/all.atom'), /Withdrawn: Example memorandum/);
  });
});
