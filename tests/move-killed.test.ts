// Renaming a ministry of the real content where it is killed at any moment, or refused: all is changed or nothing.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { undoBrokenEdit } from '../src/edit/transaction/write-changes.ts';
import { killAfterStep } from './kill-after-step.ts';
import { ownFolder } from './own-folder.ts';
import { from, movedTexts, renamingIn, sorted } from './renaming.ts';

const root = join(ownFolder('move-'), 'content');
const { make, readTexts, run, move } = renamingIn(root);
beforeEach(make);

/** How many steps of writing a whole renaming takes. */
const countSteps = (): number => {
  const [, counted] = /^steps: (\d+)$/.exec(move(killAfterStep(0)).stderr) ?? [];
  assert.ok(Number(counted) > 40, `${counted} steps`);
  return Number(counted);
};

test('killed at ten moments of its writing, it has changed nothing or all, once the next command has run', (t) => {
  const old = sorted(readTexts());
  const fresh = sorted(movedTexts(readTexts()));
  const steps = countSteps();
  assert.deepEqual(sorted(readTexts()), fresh);

  const outcomes = Array.from({ length: 10 }, (_, round) => {
    make();
    const { signal } = move(killAfterStep(1 + Math.floor(((steps - 1) * round) / 9)));
    assert.equal(signal, 'SIGKILL');
    const wasHalf = existsSync(join(root, '.undo'));
    if (wasHalf) assert.match(run(['src/check/cli.ts']).stderr, /was broken off half-way; run `npm run fix`/);
    assert.equal(undoBrokenEdit(root), wasHalf);
    const texts = sorted(readTexts());
    const isOld = JSON.stringify(texts) === JSON.stringify(old);
    assert.ok(isOld || JSON.stringify(texts) === JSON.stringify(fresh), `neither, in round ${round}`);
    return wasHalf ? 'half' : isOld ? 'old' : 'new';
  });
  t.diagnostic(`${steps} steps of writing; ${outcomes.join(', ')}`);
  assert.deepEqual(new Set(outcomes), new Set(['old', 'half', 'new']));
});

test('after a kill the same command puts everything back, says so, and does its work', () => {
  const before = readTexts();
  const steps = countSteps();
  make();
  assert.equal(move(killAfterStep(Math.floor(steps * 0.8))).signal, 'SIGKILL');
  assert.ok(existsSync(join(root, '.undo')));
  const { stdout, status } = move();
  assert.match(stdout, /^An edit of .* had been broken off half-way; what it changed was put back\.\norganizations\//);
  assert.equal(status, 0);
  assert.deepEqual(sorted(readTexts()), sorted(movedTexts(before)));
});

test('what cannot be is refused in one sentence, and nothing changes', () => {
  const before = readTexts();
  const refusals: [readonly string[], RegExp][] = [
    [[`organizations/${from}`, 'people/x'], /^a record keeps its kind: .*\n$/],
    [[`organizations/${from}`, 'mofa-kr'], /^`organizations\/mofa-kr` is taken by .*; give another id\n$/],
    [[`organizations/${from}`, 'A_b'], /^`A_b` is not an id; .*\n$/],
    [[`organizations/${from}`, from], /^`organizations\/mofcom-cn` has that id already; .*\n$/],
    [['organizations/mofcom-cm', 'x'], /^there is no record `organizations\/mofcom-cm`; did you mean `mofcom-cn`\?\n$/],
    [['ministries/x', 'y'], /^`ministries\/x` is not an address; .*\n$/],
    [
      ['agreements/2026-01-05-transport', 'transport'],
      /^Nothing was changed, .*:\n\S+\/agreements\/transport\.md:1:1: error: .* \[file-name\]\n$/,
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
