// Tests of `npm run check` as a command: its output and exit code.
// Reports of many problems: tests/builds/bad-input.test.ts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../../tests/own-folder.ts';
import { writeTree } from '../../tests/small-site.ts';

const project = join(import.meta.dirname, '../..');

const check = (root: string, env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/check/cli.ts'], {
    cwd: project,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: root, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('a valid tree passes and is counted, with or without a slash after its name', () => {
  const lines = [
    'No problems; 13 records checked.',
    'Records: agreements 1, meetings 1, statements 1, commitments 1, mechanisms 1, organizations 2, people 1, topics 1, claims 1, sources 3.',
    'Citations: 9.',
    'Facts by support: official 28, official, from a copy 0, two or more outlets 0, one outlet 8, weak source only 0; disputed 1.',
  ];
  const good = { status: 0, stdout: `${lines.join('\n')}\n`, stderr: '' };
  assert.deepEqual(check('tests/fixtures/valid'), good);
  assert.deepEqual(check('tests/fixtures/valid/'), good);
});

test('in GitHub Actions a problem is also printed as an annotation', () => {
  const root = join(ownFolder('content-'), 'content');
  writeTree(root, { 'topics/examples.md': '' });
  const path = `${root}/topics/examples.md`;
  const message = 'the file is empty; begin with `---`, the fields, and `---`';
  const lines = [
    `${path}:1:1: error: ${message} [front-matter]`,
    '1 problem in 1 file; 13 records checked.',
    `::error file=${path},line=1,col=1,title=front-matter::${message}`,
  ];
  assert.deepEqual(check(root, { GITHUB_ACTIONS: 'true' }), {
    status: 1,
    stdout: `${lines.join('\n')}\n`,
    stderr: '',
  });
});

test('a missing folder is reported in one line', () => {
  assert.deepEqual(check('/nowhere/at/all'), {
    status: 1,
    stdout: '',
    stderr: 'there is no content folder at /nowhere/at/all; set CONTENT_DIR or make one\n',
  });
});
