// Tests that a lot is counted in full, and that a crash, early exit or empty file is a failure.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { listLots } from './lots.ts';
import { runLot } from './run-lot.ts';

const folder = ownFolder('lots-');
const begin = "import { test } from 'node:test';\ntest('fine', () => {});\n";

/** Writes these texts to files and runs them as one lot. */
const run = async (...texts: readonly string[]) => {
  const files = texts.map((text, index) => {
    const path = join(folder, `${index}.test.mjs`);
    writeFileSync(path, text);
    return path;
  });
  const { counts, faults, ended } = await runLot(files, join(folder, 'counts.json'));
  const { passed, failed, skipped } = counts;
  return { counts: [passed, failed, skipped], faults, output: ended.output };
};

test('the tests of all files are counted, including those in suites and subtests', async () => {
  const suite =
    "import { suite, test } from 'node:test';\nsuite('s', () => test('t', async (t) => t.test('u', () => {})));";
  const { counts, faults } = await run(`${begin}test('not yet', { skip: true }, () => {});`, suite);
  assert.deepEqual([counts, faults], [[3, 0, 1], []]);
});

test('a failing test is counted and printed with its reason', async () => {
  const { counts, faults, output } = await run(`${begin}test('bad', () => { throw new Error('a reason'); });`, begin);
  assert.deepEqual([counts, faults], [[2, 1, 0], []]);
  assert.match(output, /✖ bad[\s\S]*a reason/);
});

test('a process that is killed, exits early or fails after its tests is a failure', async () => {
  const died = await run(`${begin}test('dies', () => process.kill(process.pid, 'SIGKILL'));`, begin);
  assert.deepEqual([died.counts, died.faults], [[0, 1, 0], ['the process ended with SIGKILL']]);
  const exited = await run(`${begin}test('exits', () => process.exit(0));`, begin);
  assert.deepEqual([exited.counts, exited.faults], [[0, 1, 0], ['the process ended before its tests did']]);
  const late = await run(`${begin}setTimeout(() => { throw new Error('late'); }, 50);`);
  assert.deepEqual([late.counts, late.faults], [[1, 1, 0], ['the process ended with exit code 1']]);
});

test('a file that cannot be loaded or has no test is a failure', async () => {
  const broken = await run(begin, "throw new Error('at load');");
  assert.deepEqual([broken.counts, broken.faults], [[1, 1, 0], []]);
  const { counts, faults } = await run(begin, 'export const nothing = 1;');
  assert.deepEqual([counts[1], faults], [1, [`${join(folder, '1.test.mjs')} has no test`]]);
});

test('a file that changes its process runs in its own', () => {
  const lotOf = (file: string) => listLots().find(({ files }) => files.includes(file));
  assert.deepEqual(lotOf('src/settings/build-date.test.ts')?.files, ['src/settings/build-date.test.ts']);
  assert.ok((lotOf('src/model/dates.test.ts')?.files.length ?? 0) > 50);
});
