// Thirty mistakes of thirty sorts in twelve files of the real content: one run of the check names each at its line and column, and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '..');

/** What is looked for in a file, and what takes its place: `⟦rule⟧` marks where that rule is to find the fault, and is not written. */
type Edit = readonly [RegExp, string];

const value = (key: string, text: string): Edit => [new RegExp(`^${key}: .*$`, 'm'), `${key}: ${text}`];
const above = (key: string, lines: string): Edit => [new RegExp(`^${key}:`, 'm'), `${lines}\n$&`];
const below = (key: string, lines: string): Edit => [new RegExp(`^${key}:\n`, 'm'), `$&${lines}`];
const firstIn = (key: string, item: string): Edit => [new RegExp(`^${key}: \\[`, 'm'), `$&${item}, `];
const atEnd = (text: string): Edit => [/$/, `\n${text}\n`];

const faults: Readonly<Record<string, readonly Edit[]>> = {
  'agreements/2025-11-01-won-yuan-swap.md': [
    [/^signed: (.*)$/m, '$&\nagreed: ⟦one-act⟧$1'],
    below('sources', '- source: ktv-383\n  locator: excerpt\n  supports: [agreed]\n'),
    value('inForce', '⟦date-order⟧2025-10-01'),
    firstIn('renews', '⟦known-target⟧2020-10-22-no-such-swap'),
  ],
  'agreements/2026-01-05-digital-technology.md': [
    below('aliases', '- Named twice\n- ⟦unique-key⟧Named twice\n'),
    above('place', 'inForce: ⟦sourced⟧2026-01-06'),
    below('parties', '⟦both-sides⟧'),
    [/side: cn(?=\n {2}organization: miit-cn)/, 'side: kr'],
  ],
  'claims/twelve-thousand-jobs.md': [
    firstIn('about', '⟦target-kind⟧commitments/donate-stone-lions'),
    value('verdict', '⟦claim-evidence⟧contradicted'),
  ],
  'commitments/add-pomfret-to-exports.md': [value('strength', '⟦plain-yaml⟧*firm')],
  'meetings/2026-01-05-beijing-summit.md': [
    [/counted: \d+/, 'counted: ⟦documents-add-up⟧99'],
    atEnd('⟦heading-order⟧# The title again'),
    atEnd('See ⟦known-link⟧[it](./no-such-meeting.md) [@chosunbiz-2026-01-05, caption].'),
  ],
  'people/koo-yun-cheol.md': [
    [/(?<=^ {2}ko:\n {4}text: ).*$/m, '⟦script⟧具潤哲'],
    below('sources', '- source: moef-6327\n  locator: excerpt\n  supports: [⟦support-path⟧offices.nowhere]\n'),
  ],
  'people/xi-jinping.md': [
    firstIn('aliases', '⟦one-name⟧Koo Yun-cheol'),
    above('side', 'formerPaths: [⟦unique-id⟧people/koo-yun-cheol]'),
    [/role: (.*)$/m, 'role: ⟦clean-text⟧$1\u200b'],
  ],
  'permalinks.txt': [[/^meetings\//m, '⟦permalinks⟧meetings/1900-01-01-never-was\n$&']],
  'sources/hani-1021473.md': [
    above('publisher', '⟦unknown-key⟧paper: Hankyoreh'),
    value('published', '⟦date⟧2021-02-30'),
    value('url', '⟦url⟧www.example.org'),
    value('language', '⟦schema⟧Korean'),
  ],
  'statements/2026-01-05-lee-to-xi.md': [
    [/^conveyedBy:\n(?: +.*\n)+/m, ''],
    [/(?<=\n)---\n/, '⟦conveyed-by⟧$&'],
    below('sources', '- source: ⟦trusted-support⟧archyde-2026-01-07\n  locator: section 2\n  supports: [summary]\n'),
    atEnd('역사: ⟦known-fragment⟧[Xi](../people/xi-jinping.md#nowhere) [@joongang-2026-01-06, paragraph 24].'),
  ],
  'statements/2026-01-06-li-qiang-to-lee.md': [
    value('made', '⟦inside⟧2026-01-08'),
    atEnd('⟦body-sourced⟧Nobody says who says so.'),
    atEnd('⟦raw-html⟧<aside>Beside the point</aside>'),
  ],
  'topics/fisheries-and-seafood.md': [
    above('checked', 'broader: ⟦no-cycle⟧pomfret\ntopics: [⟦self-link⟧fisheries-and-seafood]'),
  ],
};

const mark = /⟦([a-z-]+)⟧/g;

/** The text of a file with its faults in it, and where they stand: `line:column [rule]`. */
const sow = (original: string, edits: readonly Edit[]): { text: string; places: string[] } => {
  const marked = edits.reduce((text, [from, to]) => {
    assert.match(text, from);
    return text.replace(from, to);
  }, original);
  const places = [...marked.matchAll(mark)].map(({ index, 1: rule }) => {
    const before = marked.slice(0, index).replace(mark, '').split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1} [${rule}]`;
  });
  return { text: marked.replace(mark, ''), places };
};

test('one run names thirty faults at their places, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(project, 'content'), root, { recursive: true });
    const expected = Object.entries(faults).flatMap(([path, edits]) => {
      const { text, places } = sow(readFileSync(join(root, path), 'utf8'), edits);
      writeFileSync(join(root, path), text);
      return places.map((place) => `${root}/${path}:${place}`);
    });
    assert.equal(new Set(expected.map((place) => place.split(' ')[1])).size, 30);

    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/check/cli.ts'], {
      cwd: project,
      env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: root },
      encoding: 'utf8',
    });
    const lines = stdout.trimEnd().split('\n');
    const found = lines.flatMap((line) => {
      const [, place, rule] = /^(\S.*?:\d+:\d+): error: .* (\[[a-z-]+\])$/.exec(line) ?? [];
      return place === undefined ? [] : `${place} ${rule}`;
    });
    assert.deepEqual(found.toSorted(), expected.toSorted());
    const records = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    assert.equal(lines.at(-1), `30 problems in 12 files; ${records.length} records checked.`);
    const notes = lines.filter((line) => line.startsWith('  '));
    assert.equal(lines.length, expected.length + notes.length + 1);
    assert.equal(status, 1);
    assert.equal(stderr, '');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
