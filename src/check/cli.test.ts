// npm run check as it is run: what it prints, where, and the code it exits with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '../..');

const check = (root: string, env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/check/cli.ts'], {
    cwd: project,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: root, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('a good tree is said to be good and counted, with or without a slash behind its name', () => {
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

test('a bad tree fails, and in GitHub Actions the same lines come as annotations too', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(project, 'tests/fixtures/valid'), root, { recursive: true });
    writeFileSync(join(root, 'topics/examples.md'), '');
    const path = `${root}/topics/examples.md`;
    const message = 'the file is empty; begin with `---`, the fields, and `---`';
    const report = `${path}:1:1: error: ${message} [front-matter]\n1 problem in 1 file; 13 records checked.\n`;
    assert.deepEqual(check(root), { status: 1, stdout: report, stderr: '' });
    assert.deepEqual(check(root, { GITHUB_ACTIONS: 'true' }), {
      status: 1,
      stdout: `${report}::error file=${path},line=1,col=1,title=front-matter::${message}\n`,
      stderr: '',
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('a folder that is not there is one plain line, and fails', () => {
  assert.deepEqual(check('/nowhere/at/all'), {
    status: 1,
    stdout: '',
    stderr: 'there is no content folder at /nowhere/at/all; set CONTENT_DIR or make one\n',
  });
});
