// The tables of the register: the records of each kind, and all facts with who says so.

import { recordDay } from '../../graph/record-day.ts';
import { stateOf } from '../../graph/state.ts';
import { citationsFor, recordSupport, supportOf } from '../../graph/support.ts';
import type { Kind } from '../../model/kinds.ts';
import { listFacts } from '../../model/paths.ts';
import { type AnyRecord, citationsOf, permalinkOf } from '../../model/record.ts';
import { buildDataSchema, type JsonSchema } from '../../model/schema/json-schema.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf } from '../names.ts';

/** A column: its name, a description, and the type of its cells. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
}

/** A table; cells that are lists or objects are written as JSON. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
  readonly primaryKey?: readonly string[];
}

const typeOf = ({ type }: JsonSchema): Column['type'] => (type === 'array' || type === 'object' ? type : 'string');

const fieldColumns = (kind: Kind): Column[] =>
  Object.entries(buildDataSchema(kind).properties ?? {})
    .filter(([name]) => name !== 'title')
    .map(([name, schema]) => ({ name, description: schema.description ?? '', type: typeOf(schema) }));

/** The columns that the table of every kind has; the others are the fields of the kind. */
const ownColumns = ['id', 'page', 'title', 'updated', 'status', 'support'] as const;

/** The table of the records of a kind, with a column for each of its fields. */
export const kindTable = (kind: Kind, ctx: ViewContext): Table => {
  const { words, graph, today } = ctx;
  const own = ownColumns.map((name): Column => ({ name, description: words.data.columns[name], type: 'string' }));
  const fields = fieldColumns(kind);
  const cells = (record: AnyRecord): readonly unknown[] => [
    record.id,
    addressOf(record, ctx),
    titleOf(record, ctx),
    recordDay(record, today),
    stateOf(record, today),
    recordSupport(graph, record)?.level,
    ...fields.map(({ name }) => (record.data as Readonly<Record<string, unknown>>)[name]),
  ];
  return {
    name: kind,
    title: words.kinds[kind].many,
    columns: [...own, ...fields],
    rows: graph.of(kind).map(cells),
    primaryKey: ['id'],
  };
};

const factRows = (record: AnyRecord, { graph }: ViewContext): (readonly unknown[])[] =>
  listFacts(record.kind, record.data).flatMap(({ path, value }) => {
    const { level, outlets, disputed } = supportOf(graph, record, path);
    const citations = citationsFor(record, path).flatMap((index) => citationsOf(record)[index] ?? []);
    return citations.map(({ source, locator, quote }) => [
      permalinkOf(record),
      path,
      value,
      level,
      outlets,
      disputed,
      source,
      locator,
      quote,
    ]);
  });

/** The columns of the table of facts, and the types of their cells. */
const factColumns = [
  ['record', 'string'],
  ['path', 'string'],
  ['value', 'string'],
  ['support', 'string'],
  ['outlets', 'integer'],
  ['disputed', 'boolean'],
  ['source', 'string'],
  ['locator', 'string'],
  ['quote', 'string'],
] as const;

/**
 * The table of facts, without withdrawn records. Each citation of a fact is a row, so a fact with three has three rows.
 */
export const factTable = (ctx: ViewContext): Table => ({
  name: 'facts',
  title: ctx.words.data.facts,
  columns: factColumns.map(([name, type]) => ({ name, description: ctx.words.data.factColumns[name], type })),
  rows: ctx.graph.standing.records.flatMap((record) => factRows(record, ctx)),
});
