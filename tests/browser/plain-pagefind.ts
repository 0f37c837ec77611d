// The index that Pagefind makes of the built pages by default, a baseline for the search.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kindNames } from '../../src/model/kinds.ts';

/** Indexes every record page with Pagefind's defaults into a folder, and adds an empty page that can run it. */
export const plainPagefind = async (site: string, folder: string): Promise<void> => {
  const { index } = await createIndex();
  if (!index) throw new Error('no index of Pagefind’s own');
  const { page_count: pages } = await index.addDirectory({ path: site, glob: `{${kindNames.join(',')}}/*/index.html` });
  if (pages === 0) throw new Error(`no pages in ${site}`);
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (errors.length > 0) throw new Error(errors.join('; '));
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Plain Pagefind</title></html>');
};
