// The small valid tree plus tests/fixtures/every-field, which uses every key and relation.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFiles } from '../tree.ts';

const root = join(import.meta.dirname, '../fixtures/every-field');

/** Texts of files by path below the content root. */
export type Texts = ReadonlyMap<string, string>;

/** The files of the tree, sorted by path. */
export const fullTree = (): Texts => {
  const added = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path): [string, string] => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]);
  const files = changedFiles(Object.fromEntries(added));
  const permalinks = [...files.keys()].filter((path) => /^[^.]+\.md$/.test(path)).map((path) => path.slice(0, -3));
  permalinks.push('agreements/2030-05-plan');
  files.set('permalinks.txt', `${permalinks.sort().join('\n')}\n`);
  return new Map([...files].map(([path, content]): [string, string] => [path, String(content)]).sort());
};
