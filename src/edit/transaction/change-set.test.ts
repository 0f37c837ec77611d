// Tests of change sets: only the problems that a change introduces are reported.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles } from '../../../tests/tree.ts';
import { formatProblem } from '../../check/report.ts';
import { applyChanges, type Changes, checkChanges } from './change-set.ts';

const linesOf = (changes: Changes, files = changedFiles({})) =>
  checkChanges('content', files, changes).problems.map(formatProblem);

test('a change that leaves the tree valid introduces no problem', () => {
  assert.deepEqual(linesOf(new Map()), []);
});

test('removing a file breaks its permalink and the links to it', () => {
  const lines = linesOf(new Map([['sources/gazette.md', null]]));
  assert.ok(lines.some((line) => line.startsWith('content/permalinks.txt:') && line.endsWith('[permalinks]')));
  assert.ok(lines.some((line) => line.endsWith('[known-target]')));
});

test('an earlier problem is not reported even if its line moves; a second one of the same sort is', () => {
  const broken = '---\ntitle: a\nsummary: b\nplaec: c\n---\n';
  const files = changedFiles({ 'topics/broken.md': broken });
  assert.deepEqual(linesOf(new Map([['topics/broken.md', broken.replace('title', '# moved\ntitle')]]), files), []);
  assert.deepEqual(linesOf(new Map([['topics/broken.md', broken.replace('---\n', '---\nplaec: d\n')]]), files), [
    'content/topics/broken.md:5:1: error: this key appears twice in one map; keep one [yaml]',
  ]);
});

test('files are changed, added and removed in a copy', () => {
  const files = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  const changed = applyChanges(
    files,
    new Map([
      ['a', null],
      ['c', '3'],
    ]),
  );
  assert.deepEqual(
    [...changed],
    [
      ['b', '2'],
      ['c', '3'],
    ],
  );
  assert.equal(files.size, 2);
});
