// Search records → Pagefind's files: written into a folder for a build, kept in memory for dev.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../search/search-records.ts';

/** One file of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`the search index could not be built: ${errors.join('; ')}`);
};

/** Pagefind ships its ready-made interfaces with every index; this site draws its own, so they stay behind. */
const isNeeded = ({ path }: IndexFile): boolean => !/ui\.(js|css)$|highlight\.js$|ui\.js\.map$/.test(path);

/** Builds the index and returns its files, sorted. Throws when Pagefind reports an error. */
export const buildIndexFiles = async (records: readonly SearchRecord[]): Promise<IndexFile[]> => {
  const created = await createIndex({});
  failOn(created.errors);
  if (!created.index) throw new Error('the search index could not be created');
  for (const record of records) failOn((await created.index.addCustomRecord(record)).errors);
  const { errors, files } = await created.index.getFiles();
  failOn(errors);
  await close();
  return files.filter(isNeeded).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Writes index files below `folder`. */
export const writeIndexFiles = (files: readonly IndexFile[], folder: string): void => {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
