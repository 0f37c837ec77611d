// Search records → Pagefind's files: written into a folder for a build, kept in memory for dev.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { by } from '../../model/order.ts';
import { buildNamesFile } from '../../search/index/names-file.ts';
import { buildSearchRecords, type SearchRecord } from '../../search/index/search-records.ts';
import { buildVocabulary } from '../../search/index/vocabulary.ts';
import type { ViewContext } from '../../views/shared/context.ts';

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

/**
 * How much of the index a file holds, in Pagefind's own measure (20,000 unless told, 1.6.0). A query fetches a file for each of its
 * words, and a title in Chinese is seventeen: among 1,000 records it fetches 50 kB at 2,000, 32 kB at 600.
 */
const chunkSize = 600;

/** Builds the index and returns its files, sorted. Throws when Pagefind reports an error. */
export const buildIndexFiles = async (records: readonly SearchRecord[]): Promise<IndexFile[]> => {
  // There is no option for it: the program that Pagefind starts reads it from here.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const created = await createIndex({});
  failOn(created.errors);
  if (!created.index) throw new Error('the search index could not be created');
  for (const record of records) failOn((await created.index.addHTMLFile(record)).errors);
  const { errors, files } = await created.index.getFiles();
  failOn(errors);
  await close();
  return files.filter(isNeeded).sort(by(({ path }) => path));
};

const encode = (path: string, value: unknown): IndexFile => ({
  path,
  content: new TextEncoder().encode(`export default ${JSON.stringify(value)};\n`),
});

/** Everything the search page loads: the index, the file of names and the vocabulary, the last two as modules. */
export const buildSearchFiles = async (ctx: ViewContext): Promise<IndexFile[]> => [
  ...(await buildIndexFiles(buildSearchRecords(ctx))),
  encode('names.js', buildNamesFile(ctx)),
  encode('words.js', buildVocabulary(ctx)),
];

/** Writes index files below `folder`. */
export const writeIndexFiles = (files: readonly IndexFile[], folder: string): void => {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
