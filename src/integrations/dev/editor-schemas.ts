// The files in .astro/collections from which VS Code completes and checks front matter.
// The Astro extension reads them (setting `content-intellisense`); the YAML extension only reads files that are YAML
// throughout. They have the form that Astro writes for content collections: one list of files, and a schema for each
// collection. `npm run dev` keeps them current. The build and the check don't write them, because they may run on
// another content folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Kind, kindNames } from '../../model/kinds.ts';
import { type AnyRecord, permalinkOf } from '../../model/record.ts';
import { isId } from '../../model/schema/fields.ts';
import { buildJsonSchema, type Target, type Targets, withIds } from '../../model/schema/json-schema.ts';
import { forEditor, withPaths } from './front-matter-schema.ts';

const listIds = (root: string, kind: Kind): string[] => {
  const folder = join(root, kind);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names
    .map((name) => name.slice(0, -'.md'.length))
    .filter(isId)
    .sort();
};

/** Ids come from file names, so that other records can already refer to one that is not yet valid. */
const readTargets = (root: string, records: readonly AnyRecord[]): Targets => {
  const titles = new Map(records.map((record) => [permalinkOf(record), record.data.title]));
  const target = (kind: Kind, id: string): Target => ({ id, title: titles.get(`${kind}/${id}`) ?? id });
  return new Map(kindNames.map((kind) => [kind, listIds(root, kind).map((id) => target(kind, id))]));
};

/** @astrojs/language-server 2.17.1 looks a file up by its decoded, lower-case URL. */
const addressOf = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/** Builds the files by name: a schema for each kind, and `collections.json`, with the kind of each content file. */
const buildEditorFiles = (root: string, targets: Targets): ReadonlyMap<string, string> => {
  const entries = [...targets].flatMap(([kind, records]) =>
    records.map(({ id }) => [addressOf(resolve(root, kind, `${id}.md`)), kind]),
  );
  const collections = kindNames.map((name) => ({ hasSchema: true, name }));
  const files = new Map(
    kindNames.map((kind): [string, unknown] => [
      `${kind}.schema.json`,
      withIds(kind, withPaths(kind, forEditor(buildJsonSchema(kind))), targets),
    ]),
  );
  files.set('collections.json', { collections, entries: Object.fromEntries(entries) });
  return new Map([...files].map(([name, content]) => [name, JSON.stringify(content)]));
};

/** Writes the files that changed below `workspace`. The titles shown next to ids come from `records`. */
export const writeEditorFiles = (workspace: string, root: string, records: readonly AnyRecord[]): void => {
  const folder = join(workspace, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildEditorFiles(root, readTargets(root, records))) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
};
