// The Frictionless data package (datapackage.org, version 2.0), which describes each column.

import { createHash } from 'node:crypto';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatJson } from '../json-text.ts';
import type { Table } from './tables.ts';

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const describeTable = ({ name, title, columns, primaryKey }: Table, text: string): unknown => ({
  name,
  title,
  type: 'table',
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  hash: `sha256:${hashOf(text)}`,
  schema: { fields: columns, ...(primaryKey ? { primaryKey } : {}) },
});

/** The descriptor of the package as JSON text; each table comes with its text as CSV. */
export const formatDataPackage = (
  tables: readonly { readonly table: Table; readonly text: string }[],
  { words, whole, to, today }: ViewContext,
): string =>
  formatJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'korea-china-register',
    title: words.site.name,
    description: words.site.description,
    homepage: whole(to.page('data')),
    version: today,
    licenses: [{ name: 'CC-BY-4.0', path: words.data.licence, title: words.data.licenceName }],
    resources: tables.map(({ table, text }) => describeTable(table, text)),
  });
