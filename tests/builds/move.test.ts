// Renaming a ministry of the real content by the real command: every reference follows and nothing else changes, killed at any moment too, and its old address leads on.
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { undoBrokenEdit } from '../../src/edit/write-changes.ts';
import { readBody } from '../../src/markdown/body.ts';
import { listEdges } from '../../src/model/relations.ts';
import { readContent } from '../../src/source/read-content.ts';
import { build } from '../small-site.ts';
import { killAfterStep } from './kill-after-step.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'move-'));
const [root, site] = [join(folder, 'content'), join(folder, 'site')];
const [from, to] = ['mofcom-cn', 'commerce-ministry-cn'];
/** The id where it stands alone: not in a longer one, and not in a title, which only says it. */
const id = /(?<![\w-])mofcom-cn(?![\w-]| \(title\))/g;

type Texts = ReadonlyMap<string, string>;

const readTexts = (): Texts =>
  new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^[^.].*\.(?:md|txt)$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

const edit = (path: string, change: (text: string) => string): void => {
  const before = readFileSync(join(root, path), 'utf8');
  const text = change(before);
  assert.notEqual(text, before, path);
  writeFileSync(join(root, path), text);
};

/** The real content, with links, a translation, quoted ids, comments and Windows line ends where it has none. */
const makeContent = (): void => {
  rmSync(root, { recursive: true, force: true });
  cpSync(join(project, 'content'), root, { recursive: true });
  const own = readFileSync(join(root, `organizations/${from}.md`), 'utf8');
  writeFileSync(join(root, `organizations/${from}.ko.md`), own.split('\n---\n').at(-1) ?? '');
  const links = `\nSee [it](../organizations/${from}.md "${from} (title)") and [more] [@ekn-514855, excerpt].\n\n[more]: <../organizations/${from}.md>\n`;
  edit('mechanisms/joint-economic-committee.md', (text) => text + links);
  const quoting = readdirSync(join(root, 'people'), { encoding: 'utf8' }).find((name) =>
    readFileSync(join(root, 'people', name), 'utf8').includes(`organization: ${from}\n`),
  );
  edit(`people/${quoting}`, (text) =>
    text.replace(`organization: ${from}\n`, `organization: '${from}' # beside\n`).replaceAll('\n', '\r\n'),
  );
};

const run = (args: readonly string[], first = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ GITHUB_ACTIONS: '', CONTENT_DIR: root },
      ...(first === '' ? {} : { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(first)}` }),
    },
  });

const move = (first = ''): ReturnType<typeof run> => run(['src/edit/move-cli.ts', `organizations/${from}`, to], first);

const countIds = (texts: Texts): number =>
  [...texts.values()].reduce((sum, text) => sum + [...text.matchAll(id)].length, 0);

/** The texts as they are to be: the id is another wherever it stands, and the old address is kept in two places. */
const movedTexts = (texts: Texts): Texts =>
  new Map(
    [...texts].map(([path, text]): [string, string] => {
      if (path === 'permalinks.txt') {
        const lines = [...text.trimEnd().split('\n'), `organizations/${to}`];
        return [path, `${lines.sort().join('\n')}\n`];
      }
      const moved = text.replaceAll(id, to);
      const isRecord = path === `organizations/${from}.md`;
      const noted = isRecord ? moved.replace(/\n---\n/, `\nformerPaths: [organizations/${from}]$&`) : moved;
      return [path.replace(`organizations/${from}.`, `organizations/${to}.`), noted];
    }),
  );

const sorted = (texts: Texts): [string, string][] => [...texts].sort(([a], [b]) => (a < b ? -1 : 1));

beforeEach(makeContent);
after(() => rmSync(folder, { recursive: true, force: true }));

test('a ministry is renamed with all that points to it, and its old address leads to the new one', async (t) => {
  const before = readTexts();
  const references = countIds(before) - 1;
  assert.ok(references >= 20, `${references} references`);

  const { status, stdout, stderr } = move();
  assert.equal(stderr, '');
  assert.match(
    stdout,
    new RegExp(
      `^organizations/${from} is now organizations/${to}: ${references} references in \\d+ files changed; the old address leads to the new one\\.\\n$`,
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
  assert.match(readFileSync(join(site, `organizations/${to}/index.html`), 'utf8'), /<h1>Ministry of Commerce<\/h1>/);
});

/** How many steps of writing a whole renaming takes. */
const countSteps = (): number => {
  const [, counted] = /^steps: (\d+)$/.exec(move(killAfterStep(0)).stderr) ?? [];
  assert.ok(Number(counted) > 40, `${counted} steps`);
  return Number(counted);
};

test('killed at ten moments of its writing, it has changed nothing or all, once the next command has run', (t) => {
  const old = sorted(readTexts());
  const fresh = sorted(movedTexts(readTexts()));
  const steps = countSteps();
  assert.deepEqual(sorted(readTexts()), fresh);

  const outcomes = Array.from({ length: 10 }, (_, round) => {
    makeContent();
    const { signal } = move(killAfterStep(1 + Math.floor(((steps - 1) * round) / 9)));
    assert.equal(signal, 'SIGKILL');
    const wasHalf = existsSync(join(root, '.undo'));
    if (wasHalf) assert.match(run(['src/check/cli.ts']).stderr, /was broken off half-way; run `npm run fix`/);
    assert.equal(undoBrokenEdit(root), wasHalf);
    const texts = sorted(readTexts());
    const isOld = JSON.stringify(texts) === JSON.stringify(old);
    assert.ok(isOld || JSON.stringify(texts) === JSON.stringify(fresh), `neither, in round ${round}`);
    return wasHalf ? 'half' : isOld ? 'old' : 'new';
  });
  t.diagnostic(`${steps} steps of writing; ${outcomes.join(', ')}`);
  assert.deepEqual(new Set(outcomes), new Set(['old', 'half', 'new']));
});

test('after a kill the same command puts everything back, says so, and does its work', () => {
  const before = readTexts();
  const steps = countSteps();
  makeContent();
  assert.equal(move(killAfterStep(Math.floor(steps * 0.8))).signal, 'SIGKILL');
  assert.ok(existsSync(join(root, '.undo')));
  const { stdout, status } = move();
  assert.match(stdout, /^An edit of .* had been broken off half-way; what it changed was put back\.\norganizations\//);
  assert.equal(status, 0);
  assert.deepEqual(sorted(readTexts()), sorted(movedTexts(before)));
});

test('what cannot be is refused in one sentence, and nothing changes', () => {
  const before = readTexts();
  const refusals: [readonly string[], RegExp][] = [
    [[`organizations/${from}`, 'people/x'], /^a record keeps its kind: .*\n$/],
    [[`organizations/${from}`, 'mofa-kr'], /^`organizations\/mofa-kr` is taken by .*; give another id\n$/],
    [[`organizations/${from}`, 'A_b'], /^`A_b` is not an id; .*\n$/],
    [[`organizations/${from}`, from], /^`organizations\/mofcom-cn` has that id already; .*\n$/],
    [['organizations/mofcom-cm', 'x'], /^there is no record `organizations\/mofcom-cm`; did you mean `mofcom-cn`\?\n$/],
    [['ministries/x', 'y'], /^`ministries\/x` is not an address; .*\n$/],
    [
      ['agreements/2026-01-05-transport', 'transport'],
      /^Nothing was changed, .*:\n\S+\/agreements\/transport\.md:1:1: error: .* \[file-name\]\n$/,
    ],
    [[`organizations/${from}`], /^move takes a record and its new id\nusage: .*\n$/],
    [['--frce', 'x'], /^Unknown option '--frce'\nusage: .*\n$/],
  ];
  for (const [args, words] of refusals) {
    const { status, stderr, stdout } = run(['src/edit/move-cli.ts', ...args]);
    assert.match(stderr, words);
    assert.equal(stdout, '');
    assert.equal(status, 1);
  }
  assert.deepEqual(sorted(readTexts()), sorted(before));
});
