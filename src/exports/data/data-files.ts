// The files below /data/, each with its media type and text; the list of checksums comes last.

import { kindNames } from '../../model/kinds.ts';
import { originalLocale } from '../../model/locale.ts';
import { by } from '../../model/order.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatCsv } from './csv.ts';
import { formatDataPackage, hashOf } from './data-package.ts';
import { formatRecordSchema } from './record-schema.ts';
import { formatRegister } from './register-json.ts';
import { formatSchema } from './schema.ts';
import { factTable, kindTable } from './tables.ts';

/** A file below /data/. */
export interface DataFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** Schemas have no words of the interface, so they are published once, with the files of the original language. */
const schemaFiles = ({ to, whole, locale }: ViewContext): DataFile[] =>
  (locale === originalLocale ? kindNames : []).flatMap((kind) =>
    [
      { path: `schema/${kind}.json`, format: formatSchema },
      { path: `schema/${kind}-record.json`, format: formatRecordSchema },
    ].map(({ path, format }) => ({
      path,
      type: 'application/schema+json',
      text: format(kind, whole(to.shared(`data/${path}`))),
    })),
  );

const tableFiles = (ctx: ViewContext): DataFile[] => {
  const tables = [...kindNames.map((kind) => kindTable(kind, ctx)), factTable(ctx)].map((table) => ({
    table,
    text: formatCsv(
      table.columns.map(({ name }) => name),
      table.rows,
    ),
  }));
  return [
    ...tables.map(({ table, text }) => ({ path: `${table.name}.csv`, type: 'text/csv', text })),
    { path: 'datapackage.json', type: 'application/json', text: formatDataPackage(tables, ctx) },
  ];
};

/** In the form that `sha256sum --check` reads. */
const checksums = (files: readonly DataFile[]): DataFile => ({
  path: 'SHA256SUMS',
  type: 'text/plain',
  text: files
    .toSorted(by(({ path }) => path))
    .map(({ path, text }) => `${hashOf(text)}  ${path}\n`)
    .join(''),
});

const build = (ctx: ViewContext): readonly DataFile[] => {
  const files = [
    { path: 'register.json', type: 'application/json', text: formatRegister(ctx) },
    ...tableFiles(ctx),
    ...schemaFiles(ctx),
  ];
  return [...files, checksums(files)];
};

// Astro draws each file as a page of its own, but the checksums need all: they are made once in each language.
const made = new WeakMap<ViewContext, readonly DataFile[]>();

/** The files of a language, made once. */
export const buildDataFiles = (ctx: ViewContext): readonly DataFile[] => {
  const known = made.get(ctx) ?? build(ctx);
  made.set(ctx, known);
  return known;
};
