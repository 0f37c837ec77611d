// Tests of fix and withdraw: fix changes only how content is written, and undoes a broken edit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { planFix } from '../src/edit/fix/plan.ts';
import { applyChanges, checkChanges } from '../src/edit/transaction/change-set.ts';
import { parseContent, readFiles } from '../src/source/read-content.ts';
import { ownFolder } from './own-folder.ts';
import { sums, writeTree } from './small-site.ts';

const project = join(import.meta.dirname, '..');
const folder = ownFolder('fix-');
const root = join(folder, 'content');
const path = join(root, 'agreements/2030-03-01-example.md');

const run = (command: string, args: readonly string[] = [], day = '') => {
  const env: NodeJS.ProcessEnv = { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: root, BUILD_DATE: day };
  if (day === '') delete env['BUILD_DATE'];
  const cli = [`src/edit/${command}/cli.ts`, ...args];
  return spawnSync(process.execPath, cli, { cwd: project, encoding: 'utf8', env });
};

const edit = (from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

beforeEach(() => {
  writeTree(root);
  run('fix');
});

test('fixing the real content keeps its values, adds no problem, and leaves nothing to fix', (t) => {
  const files = readFiles(join(project, 'content'));
  const fix = planFix('content', files);
  const changes = new Map(fix.files.map((file) => [file.path, file.after]));
  const fixed = applyChanges(files, changes);
  assert.deepEqual(fix.left, []);
  assert.ok(fix.count > 400);
  assert.deepEqual(planFix('content', fixed).files, []);
  assert.deepEqual(checkChanges('content', files, changes).problems, []);
  const valuesOf = (of: typeof files) => parseContent('content', of).files.map(({ value }) => value);
  assert.deepEqual(valuesOf(fixed), valuesOf(files));
  t.diagnostic(`${fix.files.length} of ${fix.count} files would change`);
});

test('fixes are shown; --check writes nothing and exits with code 1', () => {
  edit('signed: 2030-03-01', 'signed: 2030-3-1 ');
  const before = sums(root);
  const shown = [
    `--- ${path}`,
    `+++ ${path}`,
    '@@ -13,3 +13,3 @@',
    ' instrument: mou',
    '-signed: 2030-3-1 ',
    '+signed: 2030-03-01',
    ' place: Example Hall, Beijing',
    '',
  ];
  const checked = run('fix', ['--check']);
  assert.equal(checked.stdout, `${shown.join('\n')}1 file to fix, 14 files checked; run \`npm run fix\`.\n`);
  assert.equal(checked.status, 1);
  assert.deepEqual(sums(root), before);

  const fixed = run('fix');
  assert.equal(fixed.stdout, `${shown.join('\n')}1 file fixed, 14 files checked.\n`);
  assert.deepEqual([fixed.status, fixed.stderr], [0, '']);
  assert.match(readFileSync(path, 'utf8'), /^signed: 2030-03-01$/m);
  assert.equal(run('fix', ['--check']).stdout, 'Nothing to fix; 14 files checked.\n');
});

test('problems that a fix makes visible are reported', () => {
  edit('signed: 2030-03-01', 'signed: 2030-3-2');
  const { stdout, status } = run('fix');
  assert.match(
    stdout,
    /were not fully checked before; they have these problems:\n\S+example\.md:14:9: error: .* \[inside\]\n/,
  );
  assert.equal(status, 0);
  assert.match(readFileSync(path, 'utf8'), /^signed: 2030-03-02$/m);
});

test('only the named files and folders are fixed', () => {
  edit('signed: 2030-03-01', 'signed: 2030-3-1');
  assert.equal(run('fix', [join(root, 'sources')]).stdout, 'Nothing to fix; 3 files checked.\n');
  assert.match(run('fix', [join(root, 'sources'), path]).stdout, /1 file fixed, 4 files checked\.\n$/);
  const { stderr, status } = run('fix', [join(root, 'nowhere')]);
  assert.match(stderr, /^there is nothing to fix at `.*nowhere`; name files or folders in .*\n$/);
  assert.equal(status, 1);
});

test('an interrupted edit is undone first; --check only reports it', () => {
  const whole = sums(root);
  mkdirSync(join(root, '.undo/before/agreements'), { recursive: true });
  writeFileSync(join(root, '.undo/before/agreements/2030-03-01-example.md'), readFileSync(path));
  writeFileSync(join(root, '.undo/paths.json'), '["agreements/2030-03-01-example.md", "topics/half.md"]');
  writeFileSync(join(root, 'topics/half.md'), 'half');
  edit('title', 'half');
  assert.match(run('fix', ['--check']).stderr, /^an edit of .* was interrupted; run `npm run fix`/);
  assert.ok(existsSync(join(root, '.undo')));
  const { stdout, status } = run('fix');
  assert.match(stdout, /^An edit of .* was interrupted; its changes were undone\.\nNothing to fix; /);
  assert.equal(status, 0);
  assert.deepEqual(sums(root), whole);
});

test('a record is withdrawn once, with the day and the reason, when no fact rests on it any more', () => {
  const address = 'agreements/2030-03-01-example';
  const counted = run('withdraw', [address, '--reason', 'The gazette took it back.']);
  assert.match(
    counted.stderr,
    /^Nothing was changed, .*:\n\S+2030-03-01-summit\.md:\S+ error: .* \[documents-add-up\]\n$/,
  );
  const meeting = join(root, 'meetings/2030-03-01-summit.md');
  writeFileSync(meeting, readFileSync(meeting, 'utf8').replace('counted: 1', 'counted: 1\n    missing: 1'));
  const { stdout, status } = run('withdraw', [
    address,
    '--reason',
    'The gazette took it back: #2.',
    '--on',
    '2030-05-31',
  ]);
  assert.equal(stdout, `${address} is withdrawn as of 2030-05-31; its page stays and says why.\n`);
  assert.equal(status, 0);
  assert.match(
    readFileSync(path, 'utf8'),
    /\nwithdrawn:\n {2}on: 2030-05-31\n {2}reason: 'The gazette took it back: #2\.'\n---\n/,
  );
  assert.equal(run('fix', ['--check']).status, 0);
  const today = run('withdraw', ['sources/rumour', '--reason', 'Gone.'], '2030-06-01');
  assert.match(today.stdout, /^sources\/rumour is withdrawn as of 2030-06-01; /);

  const before = sums(root);
  const refusals: [readonly string[], RegExp][] = [
    [[address, '--reason', 'x'], /^`agreements\/2030-03-01-example` is withdrawn already; .*\n$/],
    [['topics/examples', '--reason', ' '], /^a withdrawal needs a reason, .*\nusage: .*\n$/],
    [['topics/examples', '--reason', 'x', '--on', '2030-02-30'], /^the day is `2030-02-30`; .*\n$/],
    [['topics/example', '--reason', 'x'], /^there is no record `topics\/example`; did you mean `examples`\?\n$/],
    [
      ['topics/examples', '--reason', 'x'.repeat(301)],
      /^Nothing was changed, .*:\n\S+: error: `withdrawn\.reason` is longer than 300 .* \[schema\]\n$/,
    ],
    [['--reason', 'x'], /^withdraw takes one record\nusage: .*\n$/],
    [['topics/examples', '--why', 'x'], /^Unknown option '--why'\nusage: .*\n$/],
  ];
  for (const [args, words] of refusals) {
    const refused = run('withdraw', args, '2030-06-01');
    assert.match(refused.stderr, words);
    assert.equal(refused.status, 1);
  }
  assert.deepEqual(sums(root), before);
});
