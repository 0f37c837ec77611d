// View data of the data page: the files with their addresses and descriptions, and the codebooks.

import { kindNames } from '../../model/kinds.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatDate } from '../../views/shared/dates.ts';
import { buildRecordSchema } from './record-schema.ts';
import { factTable, kindTable } from './tables.ts';

/** A file with its address and a description. */
export interface FileLine {
  readonly name: string;
  readonly href: string;
  readonly says: string;
}

/** A table or a JSON format, with a description of each column or key. */
export interface Codebook {
  readonly id: string;
  readonly heading: string;
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
}

/** The data page. */
export interface DataPage {
  readonly files: readonly FileLine[];
  readonly schemas: readonly FileLine[];
  readonly codebooks: readonly Codebook[];
  readonly citation: string;
}

const codebooksOf = (ctx: ViewContext): Codebook[] => {
  const { words } = ctx;
  const { properties = {} } = buildRecordSchema('topics', '');
  const keys = Object.entries(properties).map(([name, { description = '' }]) => ({ name, description }));
  return [
    { id: 'record', heading: words.data.record, label: words.data.key, columns: keys },
    ...[factTable(ctx), ...kindNames.map((kind) => kindTable(kind, ctx))].map(({ name, columns }): Codebook => ({
      id: name,
      heading: `${name}.csv`,
      label: words.data.column,
      columns,
    })),
  ];
};

/** Builds the data page. */
export const buildDataPage = (ctx: ViewContext): DataPage => {
  const { words, to, whole, today } = ctx;
  const line = (name: string, says: string): FileLine => ({ name, href: to.file(`data/${name}`), says });
  const schemaLine = (name: string, says: string): FileLine => ({ name, href: to.shared(`data/${name}`), says });
  return {
    files: [
      ...(['register.json', 'facts.csv'] as const).map((name) => line(name, words.data.wholeSays[name])),
      ...kindNames.map((kind) => line(`${kind}.csv`, words.data.tableSays(words.kinds[kind].many))),
      ...(['datapackage.json', 'SHA256SUMS'] as const).map((name) => line(name, words.data.wholeSays[name])),
    ],
    schemas: kindNames.flatMap((kind) => [
      schemaLine(`schema/${kind}.json`, words.data.schemaSays(words.kinds[kind].inSentence.many)),
      schemaLine(`schema/${kind}-record.json`, words.data.recordSchemaSays(words.kinds[kind].inSentence.many)),
    ]),
    codebooks: codebooksOf(ctx),
    citation: words.data.cite.whole(words.site.name, formatDate(today, words), whole(to.home)),
  };
};
