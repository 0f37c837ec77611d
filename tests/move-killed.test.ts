// Tests of a renaming that is killed (the next command undoes it) or impossible (refused).
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { killAfterStep } from './kill-after-step.ts';
import { ownFolder } from './own-folder.ts';
import { from, movedTexts, renamingIn, sorted } from './renaming.ts';

const root = join(ownFolder('move-'), 'content');
const { make, readTexts, run, move, countSteps } = renamingIn(root);
beforeEach(make);

test('run again after a kill, the command restores everything, says so, and does its work', () => {
  const before = readTexts();
  const steps = countSteps();
  make();
  assert.equal(move(killAfterStep(Math.floor(steps * 0.8))).signal, 'SIGKILL');
  assert.ok(existsSync(join(root, '.undo')));
  const { stdout, status } = move();
  assert.match(stdout, /^An edit of .* was interrupted; its changes were undone\.\norganizations\//);
  assert.equal(status, 0);
  assert.deepEqual(sorted(readTexts()), sorted(movedTexts(before)));
});

test('an impossible renaming is refused in one sentence, and nothing changes', () => {
  const before = readTexts();
  const refusals: [readonly string[], RegExp][] = [
    [[`organizations/${from}`, 'people/x'], /^a record keeps its kind: .*\n$/],
    [[`organizations/${from}`, 'example-kr'], /^`organizations\/example-kr` is taken by .*; give another id\n$/],
    [[`organizations/${from}`, 'A_b'], /^`A_b` is not an id; .*\n$/],
    [[`organizations/${from}`, from], /^`organizations\/example-cn` already has that id; .*\n$/],
    [
      ['organizations/example-cm', 'x'],
      /^there is no record `organizations\/example-cm`; did you mean `example-cn`\?\n$/,
    ],
    [['ministries/x', 'y'], /^`ministries\/x` is not an address; .*\n$/],
    [
      ['agreements/2030-03-01-example', 'example'],
      /^Nothing was changed, .*:\n\S+\/agreements\/example\.md:1:1: error: .* \[file-name\]\n$/,
    ],
    [[`organizations/${from}`], /^move takes a record and its new id\nusage: .*\n$/],
    [['--frce', 'x'], /^Unknown option '--frce'\nusage: .*\n$/],
  ];
  for (const [args, words] of refusals) {
    const { status, stderr, stdout } = run(['src/edit/move/cli.ts', ...args]);
    assert.match(stderr, words);
    assert.equal(stdout, '');
    assert.equal(status, 1);
  }
  assert.deepEqual(sorted(readTexts()), sorted(before));
});
