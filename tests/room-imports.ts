// The imports of the source: each file's folder (its room), and the relative and package imports in it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const src = join(import.meta.dirname, '../src');

/** The source files, as paths below `src`, without tests and type declarations. */
export const listFiles = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mjs)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
    .sort();

export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What a file imports, as written. */
export const importsOf = (path: string): string[] => {
  const text = withoutComments(readFileSync(join(src, path), 'utf8'));
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g)].flatMap(
    (match) => match[1] ?? [],
  );
};

/** The room of a file: its folder below `src`, or the file itself if it lies directly in `src`. */
export const roomOf = (path: string): string => (dirname(path) === '.' ? path : dirname(path));

/** The room that a relative import of a file leads to. */
export const roomOfImport = (path: string, imported: string): string =>
  roomOf(relative(src, join(src, dirname(path), imported)));
