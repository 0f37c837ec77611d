// Only src/settings reads the environment, and only the shared command line reads the arguments.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '../..');

const filesUsing = (words: string): string[] =>
  globSync(['src/**/*.{ts,mjs,astro}', '*.mjs'], { cwd: project })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts') && readFileSync(join(project, path), 'utf8').includes(words))
    .sort();

test('nothing outside src/settings reads the environment', () => {
  const outside = filesUsing('process.env').filter((path) => !path.startsWith('src/settings/'));
  // Pagefind takes the size of its chunks from the environment and has no option for it.
  assert.deepEqual(outside, ['src/integrations/build/search-index.ts']);
});

test('nothing but the shared command line reads the arguments', () => {
  assert.deepEqual(filesUsing('process.argv'), ['src/cli/command.ts']);
});
