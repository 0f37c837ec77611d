// Reads the imports of source files, and the room (folder) of each file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const src = join(import.meta.dirname, '../src');

/** Lists the source files as paths below `src`, without tests and type declarations. */
export const listFiles = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mjs)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
    .sort();

export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** The import specifiers of a file, as written. */
export const importsOf = (path: string): string[] => {
  const text = withoutComments(readFileSync(join(src, path), 'utf8'));
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g)].flatMap(
    (match) => match[1] ?? [],
  );
};

/** The room of a file: its folder below `src`, or the file itself if it is directly in `src`. */
export const roomOf = (path: string): string => (dirname(path) === '.' ? path : dirname(path));

/** The room of the file that a relative import names. */
export const roomOfImport = (path: string, imported: string): string =>
  roomOf(relative(src, join(src, dirname(path), imported)));
