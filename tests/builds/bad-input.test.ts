// Tests of all sorts of bad content at once: one run reports everything, and a build stops.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { writeTree } from '../small-site.ts';
import { type Change, swap } from '../tree.ts';

const project = join(import.meta.dirname, '../..');
const topicOf = (title: string) => `---\ntitle: ${title}\nsummary: b\n---\n`;

const sown: Record<string, Change> = {
  'organizations/example-cn.md': swap('type: ministry\n', ''),
  'meetings/2030-03-01-summit.md': swap('session: 1', 'session: [1]'),
  'agreements/2030-03-01-example.md': swap('place: Ex', 'plaec: Ex'),
  'statements/2030-03-01-remarks.md': swap('made: 2030-03-01', 'made: 2030-02-30'),
  'commitments/meet-every-year.md': swap('organization: example-kr', 'organization: exampel-kr'),
  'mechanisms/example-dialogue.md': swap('example-cn]', 'hong-gil-dong]'),
  'claims/a-rumour.md': swap('verdict: contradicted', 'verdict: "contradicted'),
  'topics/examples.md': 'Whatever is an example.\n',
  'topics/empty.md': '',
  'topics/euc-kr.md': new Uint8Array([...new TextEncoder().encode('---\ntitle: 가 '), 0xb0, 0xa1, 0x0a]),
  'topics/two words.md': topicOf('Two words'),
  'topics/Trade.md': topicOf('Trade'),
  'people/hong-gil-dong.md': (text) => `${text}\n<script>alert(1)</script>\n`,
  'organizations/example-kr.md': (text) =>
    `${text}\nSee [it](../meetings/2030-03-01-sumit.md) [@gazette, paragraph 1].\n`,
};

const expected = [
  'agreements/2030-03-01-example.md:15:1: error: `plaec` is not a field here; did you mean `place`? [unknown-key]',
  'claims/a-rumour.md:14:1: error: the front matter is not YAML: Missing closing "quote [yaml]',
  'commitments/meet-every-year.md:8:19: error: `organization` points to `exampel-kr`, but no organization has that id; did you mean `example-kr`? [known-target]',
  'mechanisms/example-dialogue.md:6:29: error: `organizations` points to `hong-gil-dong`, which is in `people`; expected the id of one organization [target-kind]',
  'meetings/2030-03-01-summit.md:10:10: error: `session` is a list; expected text [schema]',
  'organizations/example-cn.md:10:1: error: `type` is missing; add it [schema]',
  'organizations/example-kr.md:13:5: error: the link `../meetings/2030-03-01-sumit.md` points to no record in `meetings`; did you mean `2030-03-01-summit`? [known-link]',
  'people/hong-gil-dong.md:19:1: error: `<script>alert(1)</script>` is HTML; write it in Markdown, or escape `<` as `\\<` [raw-html]',
  'statements/2030-03-01-remarks.md:5:7: error: `made` is `2030-02-30`, which is not a calendar date; write an existing day as YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known [date]',
  'topics/Trade.md:1:1: error: the file name `Trade.md` is not an id; use lower-case letters, digits and single hyphens, as in `trade.md` [file-name]',
  'topics/empty.md:1:1: error: the file is empty; begin with `---`, the fields, and `---` [front-matter]',
  'topics/euc-kr.md:2:10: error: byte `0xb0` is not UTF-8; save the file as UTF-8 [encoding]',
  'topics/examples.md:1:1: error: the file has no front matter; begin with `---`, the fields, and `---` [front-matter]',
  'topics/two words.md:1:1: error: the file name `two words.md` is not an id; use lower-case letters, digits and single hyphens, as in `two-words.md` [file-name]',
];

const root = join(ownFolder('content-'), 'content');
writeTree(root, sown);

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: root, BUILD_DATE: '2030-06-01', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.trim().split('\n') };
};

const report = () => [
  ...expected.map((line) => `${root}/${line}`),
  'note: documents were not counted, since an agreement is broken; correct it and check again [documents-add-up]',
  `${expected.length} problems in ${expected.length} files; 17 records checked.`,
];

/** Each file of the output folders, with its size and modification time. */
const listOutput = (): string[] =>
  ['dist', 'dist.next', 'dist.old'].flatMap((folder) => {
    const top = statSync(join(project, folder), { throwIfNoEntry: false });
    if (!top) return [];
    const below = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort();
    return [folder, ...below.map((path) => join(folder, path))].map((path) => {
      const { size, mtimeMs } = statSync(join(project, path));
      return `${path} ${size} ${mtimeMs}`;
    });
  });

test('the check reports every problem at its place in one run, and exits with 1 without a stack trace', () => {
  const { status, stderr, lines } = run('src/check/cli.ts');
  assert.deepEqual(lines, report());
  assert.equal(status, 1);
  assert.equal(stderr, '');
});

test('a build prints the same lines, exits with 1, and neither creates nor changes an output folder', () => {
  const output = listOutput();
  const { status, stderr, lines } = run('node_modules/astro/bin/astro.mjs', 'build');
  assert.deepEqual(
    lines.filter((line) => report().includes(line)),
    report(),
  );
  assert.equal(status, 1);
  assert.doesNotMatch(`${stderr}\n${lines.join('\n')}`, /^\s+at /m);
  assert.deepEqual(listOutput(), output);
});
