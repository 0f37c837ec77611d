// Weekly test of a renaming killed at ten writes: after the next command all changed or nothing.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { undoBrokenEdit } from '../../src/edit/transaction/write-changes.ts';
import { killAfterStep } from '../kill-after-step.ts';
import { ownFolder } from '../own-folder.ts';
import { movedTexts, renamingIn, sorted } from '../renaming.ts';

const root = join(ownFolder('move-'), 'content');
const { make, readTexts, run, move, countSteps } = renamingIn(root);

test('a renaming killed at any of ten writes has changed nothing or all once the next command has run', (t) => {
  make();
  const old = sorted(readTexts());
  const fresh = sorted(movedTexts(readTexts()));
  const steps = countSteps();
  assert.deepEqual(sorted(readTexts()), fresh);

  const outcomes = Array.from({ length: 10 }, (_, round) => {
    make();
    const { signal } = move(killAfterStep(1 + Math.floor(((steps - 1) * round) / 9)));
    assert.equal(signal, 'SIGKILL');
    const wasHalf = existsSync(join(root, '.undo'));
    if (wasHalf) assert.match(run(['src/check/cli.ts']).stderr, /was interrupted; run `npm run fix`/);
    assert.equal(undoBrokenEdit(root), wasHalf);
    const texts = sorted(readTexts());
    const isOld = JSON.stringify(texts) === JSON.stringify(old);
    assert.ok(isOld || JSON.stringify(texts) === JSON.stringify(fresh), `neither, in round ${round}`);
    return wasHalf ? 'half' : isOld ? 'old' : 'new';
  });
  t.diagnostic(`${steps} steps of writing; ${outcomes.join(', ')}`);
  assert.deepEqual(new Set(outcomes), new Set(['old', 'half', 'new']));
});
