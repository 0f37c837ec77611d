// Tests of the version of Node: one that is too old is refused in one line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

/** Runs the version check as if on another version of Node. */
const runAs = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const path = join(import.meta.dirname, 'require-node.mjs');
  const args = [`--import=data:text/javascript,${encodeURIComponent(pretend)}`, path];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
};

test('an old Node is refused in one line that says what to do', () => {
  for (const version of ['18.20.8', '20.19.0', '22.9.0', '22.17.1']) {
    const { status, stderr } = runAs(version);
    assert.equal(status, 1, version);
    assert.match(stderr, new RegExp(`^Node ${version} is too old; install Node 22\\.18 or newer, .*\\n$`));
  }
});

test('Node 22.18 and newer are accepted silently', () => {
  for (const version of ['22.18.0', '23.0.0', '24.21.0']) {
    const { status, stdout, stderr } = runAs(version);
    assert.deepEqual([status, stdout, stderr], [0, '', ''], version);
  }
});
