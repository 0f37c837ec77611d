// Tests that changes are written all or not at all, at whatever step the process is killed.
import assert from 'node:assert/strict';
import fs, { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../../../tests/own-folder.ts';
import { readFiles } from '../../source/read-content.ts';
import { undoBrokenEdit, writeChanges } from './write-changes.ts';

const parent = ownFolder('write-changes-');
let trees = 0;

const makeTree = (): string => {
  trees += 1;
  const root = join(parent, `content-${trees}`);
  mkdirSync(join(root, 'topics'), { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(root, `topics/${name}.md`), `old ${name}`);
  return root;
};

const listTree = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => `${path}: ${readFileSync(join(root, path), 'utf8')}`)
    .sort();

const changes = new Map([
  ['topics/a.md', 'new a'],
  ['topics/b.md', null],
  ['sources/d.md', 'new d'],
]);
const before = ['topics/a.md: old a', 'topics/b.md: old b', 'topics/c.md: old c'];
const done = ['sources/d.md: new d', 'topics/a.md: new a', 'topics/c.md: old c'];

const steps = ['copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync'] as const;
const real = Object.fromEntries(steps.map((step) => [step, fs[step]]));

/** Runs `action` on a disk that fails from step number `limit` on. Returns whether the action finished before that. */
const interruptAt = (limit: number, action: () => void): boolean => {
  let count = 0;
  for (const step of steps) {
    Object.assign(fs, {
      [step]: (...given: never[]) => {
        count += 1;
        if (count > limit) throw new Error('interrupted');
        return (real[step] as unknown as (...given: never[]) => unknown)(...given);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    action();
    return true;
  } catch (error) {
    assert.equal((error as Error).message, 'interrupted');
    return false;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
};

test('changes are written, files added and removed, and nothing else is left', () => {
  const root = makeTree();
  writeChanges(root, changes);
  assert.deepEqual(listTree(root), done);
  assert.deepEqual(readdirSync(root).sort(), ['sources', 'topics']);
});

test('interrupted at any step, an edit is complete or can be undone completely', (t) => {
  let limit = 0;
  const outcomes: string[][] = [];
  for (let ended = false; !ended; limit += 1) {
    const root = makeTree();
    ended = interruptAt(limit, () => writeChanges(root, changes));
    undoBrokenEdit(root);
    writeChanges(root, new Map());
    outcomes.push(listTree(root));
  }
  const [last = [], ...earlier] = outcomes.reverse();
  assert.deepEqual(last, done);
  const isBefore = earlier.map((outcome) => JSON.stringify(outcome) === JSON.stringify(before));
  const isDone = earlier.map((outcome) => JSON.stringify(outcome) === JSON.stringify(done));
  assert.ok(earlier.every((_, index) => isBefore[index] || isDone[index]));
  assert.ok(isBefore.filter(Boolean).length >= 15 && isDone.filter(Boolean).length <= 2);
  t.diagnostic(`${limit} steps, interrupted before each`);
});

test('undoing can be interrupted at any step too', () => {
  for (let limit = 0, ended = false; !ended; limit += 1) {
    const root = makeTree();
    assert.equal(
      interruptAt(15, () => writeChanges(root, changes)),
      false,
    );
    ended = interruptAt(limit, () => undoBrokenEdit(root));
    undoBrokenEdit(root);
    writeChanges(root, new Map());
    assert.deepEqual(listTree(root), before);
  }
});

test('a half-written edit is not read, and the message says what to do', () => {
  const root = makeTree();
  mkdirSync(join(root, '.undo'));
  assert.throws(() => readFiles(root), {
    message: `an edit of ${root} was interrupted; run \`npm run fix\` to restore the files`,
  });
});

test('without an interrupted edit there is nothing to undo', () => {
  assert.equal(undoBrokenEdit(makeTree()), false);
});
