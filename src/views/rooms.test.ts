// The rooms of views: each uses only what is below it, so that what two of them need goes to shared/.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** For each room, the rooms below it. */
const below: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  charts: ['shared'],
  record: ['shared', 'charts'],
  list: ['shared', 'charts'],
  pages: ['shared', 'charts'],
};

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** The files of views that a file imports, as paths from the folder of views. */
const importsOf = (path: string): string[] => {
  const text = readFileSync(join(import.meta.dirname, path), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, imported = '']) => join(path, '..', imported))
    .filter((imported) => !imported.startsWith('..'));
};

test('no view imports one from a room above it or beside it', () => {
  const files = globSync('*/**/*.ts', { cwd: import.meta.dirname }).filter((path) => !path.endsWith('.test.ts'));
  assert.deepEqual([...new Set(files.map(roomOf))].toSorted(), Object.keys(below).toSorted());
  assert.deepEqual(
    files.flatMap((path) =>
      importsOf(path)
        .map(roomOf)
        .filter((room) => room !== roomOf(path) && !below[roomOf(path)]?.includes(room))
        .map((room) => `${path} imports ${room}`),
    ),
    [],
  );
});
