// Tests of npm run new for every kind: its files pass the check, and the site shows them.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kindNames } from '../../src/model/kinds.ts';
import { examples, looked } from '../new-examples.ts';
import { ownFolder } from '../own-folder.ts';
import { attribute, readPages, textOf } from '../pages.ts';
import { runNew } from '../run-new.ts';
import { build, copyTree } from '../small-site.ts';
import { problemsIn } from '../tree.ts';

const memorandum = join(import.meta.dirname, '../fixtures/new-memorandum.json');
const folder = ownFolder('new-');

test('a record of every kind, each in its own run', async (t) => {
  for (const kind of kindNames) {
    await t.test(kind, async () => {
      const content = copyTree(folder, kind);
      const { id, fields } = examples[kind];
      const from = join(folder, `${kind}.json`);
      writeFileSync(from, JSON.stringify({ looked, records: [{ kind, ...fields }] }));
      const { code, out, err } = await runNew(content, ['--from', from]);
      assert.deepEqual(err, []);
      const hint = `Run \`npm run dev\` and look at http://localhost:4321/${kind}/${id}/`;
      assert.deepEqual(out, [`${content}/${kind}/${id}.md`, `${content}/permalinks.txt`, hint]);
      assert.equal(code, 0);
      assert.deepEqual(problemsIn(content), []);
      assert.ok(readFileSync(`${content}/permalinks.txt`, 'utf8').includes(`\n${kind}/${id}\n`));
      const hasNull = JSON.stringify(fields).includes('null');
      assert.equal(readFileSync(`${content}/${kind}/${id}.md`, 'utf8').includes('\nnotFound:\n'), hasNull);
    });
  }
});

test('a memorandum with a new ministry, two people, the meeting and two sources, in one run and on one page', async () => {
  const content = copyTree(folder, 'memorandum');
  const { code, out } = await runNew(content, ['--from', '-'], readFileSync(memorandum, 'utf8'));
  assert.equal(code, 0);
  assert.equal(out.length, 9);
  assert.deepEqual(problemsIn(content), []);

  const site = join(folder, 'site');
  const built = await build({ content, site, day: '2031-06-01' });
  assert.equal(built.code, 0, built.lines.join('\n'));
  const address = '/agreements/2031-04-02-cooperation-in-the-standards-of-examples/';
  const page = readPages(site).find((candidate) => candidate.address === address);
  assert.ok(page);
  const links = page.elements.flatMap((element) => attribute(element, 'href') ?? []);
  const linked = ['organizations/example-kr', 'organizations/bos-cn', 'people/kim-example', 'people/li-example'];
  for (const permalink of [...linked, 'meetings/2031-04-02-second-example-meeting', 'sources/gazette-2031-04-03'])
    assert.ok(links.includes(`/${permalink}/`), permalink);
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  assert.ok(main);
  const words = textOf(main).replace(/\s+/g, ' ');
  for (const shown of [
    ...['Cooperation in the standards of examples', '예시 표준 협력 양해각서', 'Kim Example', 'Li Example'],
    ...[
      'Bureau of Standards (cn)',
      'Second example meeting',
      'Gazette of 3 April 2031',
      'Standards of examples agreed',
    ],
    ...[
      'The two bodies will keep one list of examples',
      'What is not known',
      'The gazette and the newspaper of that month',
    ],
  ])
    assert.ok(words.includes(shown), `${shown}: ${words}`);
});
