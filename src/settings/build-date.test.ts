// Tests of the build date: BUILD_DATE, otherwise the day of the last commit, otherwise an error.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { afterEach, beforeEach, test } from 'node:test';
import { ownFolder } from '../../tests/own-folder.ts';
import { readBuildDate } from './build-date.ts';

const before = process.cwd();
const folder = ownFolder('clock-');

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const name of ['BUILD_DATE', 'GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) delete process.env[name];
  process.env['GIT_CEILING_DIRECTORIES'] = tmpdir();
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

const commitOn = (date: string): void => {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
  };
  execFileSync('git', ['init', '--quiet'], { env });
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  execFileSync('git', [...who, 'commit', '--quiet', '--allow-empty', '--message=Begin'], { env });
};

test('BUILD_DATE is the day of the build', () => {
  process.env['BUILD_DATE'] = '2026-11-20';
  commitOn('2020-02-02T12:00:00Z');
  assert.equal(readBuildDate(), '2026-11-20');
});

test('a BUILD_DATE that is not a day is refused in one line that says how to write it', () => {
  for (const date of [
    '2026-02-30',
    '2026-13-01',
    '2026',
    '2026-11',
    '20 November 2026',
    ' 2026-11-20',
    '2026-11-20T00:00',
    'now',
  ]) {
    process.env['BUILD_DATE'] = date;
    const message = `BUILD_DATE is \`${date}\`, which is not a day; write it as YYYY-MM-DD`;
    assert.throws(readBuildDate, { message });
  }
});

test('without BUILD_DATE, the day is the committer date of the last commit', () => {
  commitOn('2026-01-05T00:30:00+09:00');
  assert.equal(readBuildDate(), '2026-01-05');
  process.env['BUILD_DATE'] = '';
  assert.equal(readBuildDate(), '2026-01-05');
});

test('the time zone of the machine does not move the day of a commit', () => {
  commitOn('2026-01-05T23:30:00-08:00');
  const zone = process.env['TZ'];
  for (const other of ['Asia/Seoul', 'America/Los_Angeles', 'UTC']) {
    process.env['TZ'] = other;
    assert.equal(readBuildDate(), '2026-01-05', other);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('without BUILD_DATE and commits, one line says what to set', () => {
  const message = 'there is no commit to take the day from; set BUILD_DATE=YYYY-MM-DD';
  assert.throws(readBuildDate, { message });
  execFileSync('git', ['init', '--quiet']);
  assert.throws(readBuildDate, { message });
});
