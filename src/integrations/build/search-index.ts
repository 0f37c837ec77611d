// The search index built by Pagefind, written to a folder in a build and kept in memory in dev.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { by } from '../../model/order.ts';
import { buildNamesFile } from '../../search/index/names-file.ts';
import { buildSearchRecords, type SearchRecord } from '../../search/index/search-records.ts';
import { buildVocabulary } from '../../search/index/vocabulary.ts';
import type { ViewContext } from '../../views/shared/context.ts';

/** A file of the index; `path` is relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`the search index could not be built: ${errors.join('; ')}`);
};

/** Leaves out the ready-made interfaces that Pagefind adds to every index; this site has its own. */
const isNeeded = ({ path }: IndexFile): boolean => !/ui\.(js|css)$|highlight\.js$|ui\.js\.map$/.test(path);

/**
 * The size of an index chunk, in Pagefind's own unit (1.6.0; the default is 20,000). A query fetches one chunk for each
 * of its words, and a Chinese title has about 17: among 1,000 records that is 50 kB at 2,000 and 32 kB at 600.
 */
const chunkSize = 600;

/** Builds the index and returns its files, sorted by path. Throws if Pagefind reports an error. */
export const buildIndexFiles = async (records: readonly SearchRecord[]): Promise<IndexFile[]> => {
  // Pagefind has no option for this; the program it starts reads the environment.
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

/** Builds every file the search page loads: the index, and the names and vocabulary as modules. */
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
