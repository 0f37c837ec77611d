// Tests that one run of the check reports thirty faults in twelve files, each at its place.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fullTree } from './fuzz/full-tree.ts';
import { ownFolder } from './own-folder.ts';
import { writeTree } from './small-site.ts';

const project = join(import.meta.dirname, '..');

/** A pattern and its replacement. `⟦rule⟧` marks where that rule must report a fault; the mark itself is not written. */
type Edit = readonly [RegExp, string];

const value = (key: string, text: string): Edit => [new RegExp(`^${key}: .*$`, 'm'), `${key}: ${text}`];
const above = (key: string, lines: string): Edit => [new RegExp(`^${key}:`, 'm'), `${lines}\n$&`];
const below = (key: string, lines: string): Edit => [new RegExp(`^${key}:\n`, 'm'), `$&${lines}`];
const firstIn = (key: string, item: string): Edit => [new RegExp(`^${key}: \\[`, 'm'), `$&${item}, `];
const atEnd = (text: string): Edit => [/$/, `\n${text}\n`];

const faults: Readonly<Record<string, readonly Edit[]>> = {
  'agreements/2030-05-10-plan.md': [
    [/^adopted: (.*)$/m, '$&\nagreed: ⟦one-act⟧$1'],
    below('sources', '  - source: gazette\n    locator: paragraph 11\n    supports: [agreed]\n'),
    value('inForce', '⟦date-order⟧2030-05-01'),
    firstIn('renews', '⟦known-target⟧2020-no-such-plan'),
  ],
  'agreements/2030-03-01-example.md': [
    firstIn('aliases', 'Named twice, ⟦unique-key⟧Named twice'),
    above('place', 'inForce: ⟦sourced⟧2030-03-02'),
    [/^parties:\n {2}/m, '$&⟦both-sides⟧'],
    [/side: cn(?=\n {4}organization: example-cn)/, 'side: kr'],
  ],
  'claims/no-evidence.md': [
    firstIn('about', '⟦target-kind⟧commitments/ask-for-examples'),
    value('verdict', '⟦claim-evidence⟧contradicted'),
  ],
  'commitments/meet-every-year.md': [value('strength', '⟦plain-yaml⟧*firm')],
  'meetings/2030-03-01-summit.md': [
    [/counted: \d+/, 'counted: ⟦documents-add-up⟧99'],
    atEnd('⟦heading-order⟧# The title again'),
    atEnd('See ⟦known-link⟧[it](./no-such-meeting.md) [@gazette, paragraph 1].'),
  ],
  'people/hong-gil-dong.md': [
    [/(?<=^ {2}ko:\n {4}text: ).*$/m, '⟦script⟧具潤哲'],
    below('sources', '  - source: gazette\n    locator: paragraph 1\n    supports: [⟦support-path⟧offices.nowhere]\n'),
  ],
  'people/wang-li.md': [
    above('side', 'aliases: [⟦one-name⟧Hong Gil-dong]\nformerPaths: [⟦unique-id⟧people/hong-gil-dong]'),
    [/role: (.*)$/m, 'role: ⟦clean-text⟧$1\u200b'],
  ],
  'permalinks.txt': [[/^meetings\//m, '⟦permalinks⟧meetings/1900-01-01-never-was\n$&']],
  'sources/daily-copy.md': [
    above('publisher', '⟦unknown-key⟧paper: Hankyoreh'),
    value('published', '⟦date⟧2030-02-30'),
    [/^urlNote: .*$/m, 'url: ⟦url⟧www.example.org'],
    value('language', '⟦schema⟧Korean'),
  ],
  'statements/2030-03-01-remarks.md': [
    [/^conveyedBy:\n(?: +.*\n)+/m, ''],
    [/(?<=\n)---\n/, '⟦conveyed-by⟧$&'],
    below('sources', '  - source: ⟦trusted-support⟧rumour\n    locator: section 2\n    supports: [summary]\n'),
    atEnd('역사: ⟦known-fragment⟧[Wang](../people/wang-li.md#nowhere) [@daily, paragraph 4].'),
  ],
  'statements/2030-05-10-measure.md': [
    value('made', '⟦inside⟧2030-05-20'),
    atEnd('⟦body-sourced⟧Nobody says who says so.'),
    atEnd('⟦raw-html⟧<aside>Beside the point</aside>'),
  ],
  'topics/examples.md': [[/^summary: .*$/m, '$&\nbroader: ⟦no-cycle⟧more-examples\ntopics: [⟦self-link⟧examples]']],
};

const mark = /⟦([a-z-]+)⟧/g;

/** Puts faults into a text. Returns it with their places, `line:column [rule]`. */
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

const root = join(ownFolder('content-'), 'content');

test('one run names thirty faults at their places and nothing else', () => {
  const texts = fullTree();
  const sown = Object.entries(faults).map(([path, edits]) => ({ path, ...sow(texts.get(path) ?? '', edits) }));
  writeTree(root, Object.fromEntries([...texts, ...sown.map(({ path, text }) => [path, text] as const)]));
  const expected = sown.flatMap(({ path, places }) => places.map((place) => `${root}/${path}:${place}`));
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
  const records = [...texts.keys()].filter((path) => /^[^.]+\.md$/.test(path));
  assert.equal(lines.at(-1), `30 problems in 12 files; ${records.length} records checked.`);
  const notes = lines.filter((line) => line.startsWith('  '));
  assert.equal(lines.length, expected.length + notes.length + 1);
  assert.equal(status, 1);
  assert.equal(stderr, '');
});
