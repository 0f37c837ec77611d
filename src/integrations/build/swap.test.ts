// Tests of swapping in a new site: if killed at any step, the next build finds one complete site.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { ownFolder } from '../../../tests/own-folder.ts';
import { recover, swapIn } from './swap.ts';

const folder = ownFolder('swap-');
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

const write = (name: string, text: string): void => {
  mkdirSync(at(join(name, 'sub')), { recursive: true });
  writeFileSync(at(join(name, 'sub/index.html')), text);
};

/** The text of the page in each folder. */
const sites = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(`${name}/sub/index.html`), 'utf8')]));

test('a new site replaces the old one and leaves nothing behind', () => {
  write('dist', 'old');
  writeFileSync(at('dist/gone.html'), 'only in the old one');
  write('dist.next', 'new');
  swapIn(at('dist.next'), at('dist'));
  assert.deepEqual(sites(), { dist: 'new' });
  assert.equal(existsSync(at('dist/gone.html')), false);
});

test('the first site needs no old one', () => {
  write('dist.next', 'new');
  swapIn(at('dist.next'), at('dist'));
  assert.deepEqual(sites(), { dist: 'new' });
});

test('a leftover from an older build is removed', () => {
  write('dist.old', 'older');
  write('dist', 'old');
  write('dist.next', 'new');
  swapIn(at('dist.next'), at('dist'));
  assert.deepEqual(sites(), { dist: 'new' });
});

test('killed between the two renames, the old site is put back', () => {
  write('dist', 'old');
  write('dist.next', 'new');
  renameSync(at('dist'), at('dist.old'));
  recover(at('dist'));
  assert.deepEqual(sites(), { dist: 'old', 'dist.next': 'new' });
});

test('killed after both renames, the new site stays and the old one goes', () => {
  write('dist', 'old');
  write('dist.next', 'new');
  renameSync(at('dist'), at('dist.old'));
  renameSync(at('dist.next'), at('dist'));
  recover(at('dist'));
  assert.deepEqual(sites(), { dist: 'new' });
});

test('with no interrupted swap, recovering changes nothing', () => {
  write('dist', 'old');
  write('dist.next', 'half a si');
  recover(at('dist'));
  recover(at('dist'));
  assert.deepEqual(sites(), { dist: 'old', 'dist.next': 'half a si' });
});

test('without any build, recovering does nothing', () => {
  recover(at('dist'));
  assert.deepEqual(readdirSync(folder), []);
});

test('after recovering at either step, the next build can be swapped in', () => {
  for (const half of ['dist.old', 'dist']) {
    write(half, 'old');
    recover(at('dist'));
    write('dist.next', `after ${half}`);
    swapIn(at('dist.next'), at('dist'));
    assert.deepEqual(sites(), { dist: `after ${half}` });
  }
});

test('a missing new site leaves the old one recoverable', () => {
  write('dist', 'old');
  assert.throws(() => swapIn(at('dist.next'), at('dist')), { code: 'ENOENT' });
  recover(at('dist'));
  assert.deepEqual(sites(), { dist: 'old' });
});
