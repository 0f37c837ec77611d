// The pages of the built site → an index that Pagefind makes of them by itself, as a baseline for the search of this site.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kindNames } from '../../src/model/kinds.ts';

/** Indexes every page of a record with Pagefind's defaults into a new folder, beside an empty page that may run it. Gives the folder. */
export const plainPagefind = async (site: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  const { index } = await createIndex();
  if (!index) throw new Error('no index of Pagefind’s own');
  const { page_count: pages } = await index.addDirectory({ path: site, glob: `{${kindNames.join(',')}}/*/index.html` });
  if (pages === 0) throw new Error(`no pages in ${site}`);
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (errors.length > 0) throw new Error(errors.join('; '));
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Plain Pagefind</title></html>');
  return folder;
};
