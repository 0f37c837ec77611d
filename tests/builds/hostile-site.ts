// Builds a site with all inert payloads; the build may write to its own folder only.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inert } from '../hostile/index.ts';
import { build, sums, writeTree } from '../small-site.ts';

const project = join(import.meta.dirname, '../..');

/** Builds the site below `folder`, which must be empty, and returns the site's path. */
export const buildHostileSite = async (folder: string): Promise<string> => {
  const content = join(folder, 'content');
  /** Deep, so that a file written some folders up would still be in `folder`. */
  const out = join(folder, 'a/b/c/site');
  /** Everything that a build might change by mistake. */
  const listOutside = () => ({
    files: Object.entries(sums(folder)).filter(([path]) => !path.startsWith('/a/b/c/site/')),
    folders: readdirSync(join(out, '..')).filter((name) => name !== 'site'),
    project: readdirSync(project).filter((name) => name !== '.astro'),
    sources: ['src', 'tests', 'public', 'content'].map((name) => sums(join(project, name))),
  });
  writeTree(content, Object.assign({}, ...inert.map(({ files }) => files)));
  mkdirSync(join(out, '..'), { recursive: true });
  const outside = listOutside();
  const { code, lines } = await build({ content, site: out });
  assert.equal(code, 0, lines.join('\n'));
  assert.deepEqual(listOutside(), outside);
  return out;
};
