// The day of the build: what is set, else the day of the last commit, else one line that says what to set.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readBuildDate } from './build-date.ts';

const before = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  for (const name of ['BUILD_DATE', 'GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) delete process.env[name];
  process.env['GIT_CEILING_DIRECTORIES'] = tmpdir();
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

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

test('the day that is set is the day of the build', () => {
  process.env['BUILD_DATE'] = '2026-11-20';
  commitOn('2020-02-02T12:00:00Z');
  assert.equal(readBuildDate(), '2026-11-20');
});

test('what is set and is no day is refused in one line that says how to write it', () => {
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

test('without it, the day is that of the last commit, as its committer had it', () => {
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

test('with neither, one line says what to set', () => {
  const message = 'there is no commit to take the day from; set BUILD_DATE=YYYY-MM-DD';
  assert.throws(readBuildDate, { message });
  execFileSync('git', ['init', '--quiet']);
  assert.throws(readBuildDate, { message });
});
