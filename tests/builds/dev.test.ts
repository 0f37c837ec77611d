// Tests of npm run dev: a broken record is reported, its old page stays, and a fix updates it.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Served, site } from '../browser/site.ts';
import { ownFolder } from '../own-folder.ts';
import { writeTree } from '../small-site.ts';

const project = join(import.meta.dirname, '../..');
const content = join(ownFolder('dev-'), 'content');
const record = join(content, 'agreements/2030-03-01-example.md');
const address = '/agreements/2030-03-01-example/';
let child: ChildProcess;
let printed = '';

/** Starts the real command, so that the tests see the output that an editor sees. */
const serveDev = (): Promise<Served> => {
  writeTree(content);
  child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4399'], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', CONTENT_DIR: content, BUILD_DATE: '2030-06-01', SITE_URL: '' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      printed += text;
      const [, origin] = /(http:\/\/localhost:\d+)\//.exec(printed) ?? [];
      if (origin !== undefined) resolve({ origin, stop: async () => void process.kill(-(child.pid ?? 0)) });
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
    child.on('exit', () => reject(new Error(`astro dev ended:\n${printed}`)));
  });
};

const { open } = site(serveDev);

const edit = (from: string, to: string): void => {
  const text = readFileSync(record, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(record, text.replace(from, to));
};

test('a problem appears on the page and in the terminal, the old page stays, and a fix updates it', async (t) => {
  const { page } = await open();
  await page.goto(address);
  const panel = page.locator('#problem-panel');
  const heading = page.locator('h1');
  const before = await heading.textContent();
  assert.equal(await panel.count(), 0);

  const saved = performance.now();
  edit('place: ', 'plaec: ');
  await panel.waitFor();
  const shown = Math.round(performance.now() - saved);
  const line =
    readFileSync(record, 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith('plaec')) + 1;
  const place = `${record}:${line}:1`;
  const words = '`plaec` is not a field here; did you mean `place`? [unknown-key]';
  assert.equal(await panel.locator('code').first().textContent(), place);
  assert.equal(await panel.locator('li p').first().textContent(), words);
  assert.match((await panel.locator('h2').textContent()) ?? '', /^\d problems? in 1 file; \d+ records checked\.$/);
  assert.ok(printed.includes(`${place}: error: ${words}`), printed);
  assert.equal(await heading.textContent(), before, 'the page is the old one');
  t.diagnostic(`a problem was shown ${shown} ms after it was saved`);

  await page.reload();
  await panel.waitFor();
  assert.equal(await heading.textContent(), before, 'a reload shows the last valid page, with the panel');

  edit('title: ', 'title: Fixed, ');
  edit('plaec: ', 'place: ');
  await page.locator('h1', { hasText: 'Fixed, ' }).waitFor();
  assert.equal(await panel.count(), 0);
});

test('HTML in a problem is shown as text', async () => {
  const { page, complaints } = await open();
  await page.goto(address);
  edit('place: ', '"<img src=x onerror=console.error(1)>": ');
  await page.locator('#problem-panel').waitFor();
  assert.match((await page.locator('#problem-panel').textContent()) ?? '', /<img src=x onerror=console\.error\(1\)>/);
  edit('"<img src=x onerror=console.error(1)>": ', 'place: ');
  await page.locator('#problem-panel').waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
});

test('an added record has a page, and search finds it', async () => {
  const { page } = await open();
  await page.goto('/search/?q=quicksilver');
  await page.getByText(/^Nothing found\./).waitFor();
  writeFileSync(join(content, 'topics/quicksilver.md'), '---\ntitle: Quicksilver\nsummary: A metal.\n---\n');
  const list = join(content, 'permalinks.txt');
  writeFileSync(list, `${readFileSync(list, 'utf8')}topics/quicksilver\n`);
  await page.locator('a', { hasText: 'Quicksilver' }).first().waitFor();
  await page.goto('/topics/quicksilver/');
  assert.equal(await page.locator('h1').textContent(), 'Quicksilver');
});
