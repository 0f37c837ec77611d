// Builds rows of facts: a label, with lines of text, citation marks and support.
import { supportOf } from '../../../graph/support.ts';
import type { FieldWords } from '../../../i18n/en/fields.ts';
import { type Actor, actorKey } from '../../../model/kinds/actor.ts';
import type { Grade } from '../../../model/kinds/source.ts';
import type { Kind } from '../../../model/kinds.ts';
import { isFactPath } from '../../../model/paths.ts';
import type { AnyRecord, DataOf } from '../../../model/record.ts';
import { listEdges } from '../../../model/relations.ts';
import { type Side, side } from '../../../model/schema/fields.ts';
import { actorParts } from '../../shared/actor.ts';
import { formatDate, formatSpan } from '../../shared/dates.ts';
import { type SupportView, supportView } from '../../shared/support.ts';
import { linkTo, outsideLink, type Part, plain } from '../../shared/text-run.ts';
import { marksFor, type RecordContext } from '../context.ts';

/** One line of a row. */
export interface FactLine {
  readonly parts: readonly Part[];
  readonly side?: Side;
  /** True for a line that belongs to the one above it. */
  readonly under?: boolean;
  readonly marks: readonly number[];
  readonly support?: SupportView;
}

/** A label with its lines. A row without lines is not shown. */
export interface FactRow {
  readonly label: string;
  readonly lines: readonly FactLine[];
}

interface LineOptions {
  readonly side?: Side;
  readonly under?: boolean;
}

type FieldIn<K extends Kind> = keyof DataOf[K] & string;

/** The fields of a kind whose values are `V`. */
type FieldOf<K extends Kind, V> = {
  [F in FieldIn<K>]-?: NonNullable<DataOf[K][F]> extends V ? F : never;
}[FieldIn<K>];

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Functions that make a record's rows, one for each sort of value. A field without a value gives a row without lines. */
export interface RowMaker<K extends Kind> {
  /** One line. If `path` is that of a fact, the line has its citation marks and its support. */
  readonly line: (path: string | undefined, parts: readonly Part[], options?: LineOptions) => FactLine;
  /** A row with the given lines. */
  readonly lines: (field: FieldIn<K>, lines: readonly FactLine[]) => FactRow;
  /** A row for each side: Korea, China, others. */
  readonly bySide: (field: keyof RecordContext['words']['fieldsBySide'], lines: readonly FactLine[]) => FactRow[];
  /** One line of the given parts. */
  readonly parts: (field: FieldIn<K>, parts: readonly Part[]) => FactRow;
  /** The value as written in the record. */
  readonly text: (field: FieldOf<K, string>) => FactRow;
  /** The word for a value; undefined hides the row. */
  readonly term: (field: FieldOf<K, string>, word: string | undefined) => FactRow;
  /** A date in words. */
  readonly date: (field: FieldOf<K, string>) => FactRow;
  /** A span of days in words. */
  readonly span: (field: FieldOf<K, Span>) => FactRow;
  /** A line for each record that the field names: a link, followed by `after`. */
  readonly links: (field: FieldOf<K, string | readonly string[]>, after?: readonly Part[]) => FactRow;
  /** A line for each actor. */
  readonly actors: (field: FieldOf<K, Actor | readonly Actor[]>) => FactRow;
  /** An external link, or plain text if the grade does not allow one. */
  readonly address: (field: FieldOf<K, string>, grade: Grade) => FactRow;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && ('from' in value || 'to' in value);

const isActor = (value: unknown): value is Actor => typeof value === 'object' && value !== null && 'side' in value;

/** Returns a maker of rows for a record: `row.text('place')`, `row.date('signed')`, `row.links('amends')`. */
export const rowsFor = <R extends AnyRecord>(record: R, ctx: RecordContext): RowMaker<R['kind']> => {
  const { words } = ctx;
  const data: Readonly<Record<string, unknown>> = record.data;
  const edges = listEdges(record.kind, record.data);
  const names: Readonly<Record<string, FieldWords>> = words.fields;
  const ownNames: Readonly<Partial<Record<Kind, typeof names>>> = words.ownFields;

  const line: RowMaker<R['kind']>['line'] = (path, parts, options = {}) =>
    path === undefined || !isFactPath(record.kind, path)
      ? { parts, ...options, marks: [] }
      : {
          parts,
          ...options,
          marks: marksFor(record, path, ctx),
          support: supportView(supportOf(ctx.graph, record, path), ctx),
        };
  const lines = (field: string, all: readonly FactLine[]): FactRow => ({
    label: (ownNames[record.kind]?.[field] ?? names[field])?.label ?? field,
    lines: all,
  });
  const parts = (field: string, all: readonly Part[]): FactRow =>
    lines(field, all.length > 0 ? [line(field, all)] : []);
  const ofText = (field: string, show: (text: string) => Part): FactRow => {
    const value = data[field];
    return parts(field, typeof value === 'string' ? [show(value)] : []);
  };

  return {
    line,
    lines,
    parts,
    bySide: (field, all) =>
      side.options.map((one) => ({
        label: words.fieldsBySide[field][one],
        lines: all.filter((actor) => actor.side === one),
      })),
    text: (field) => ofText(field, plain),
    term: (field, word) => parts(field, word === undefined ? [] : [plain(word)]),
    date: (field) => ofText(field, (date) => plain(formatDate(date, words))),
    span: (field) => {
      const value = data[field];
      return parts(field, isSpan(value) ? [plain(formatSpan(value.from, value.to, words))] : []);
    },
    links: (field, after = []) =>
      lines(
        field,
        edges
          .filter(({ relation }) => relation.path.filter((step) => step !== '*').join('.') === field)
          .flatMap(({ kind, id }) => (kind ? (ctx.graph.find(`${kind}/${id}`) ?? []) : []))
          .map((target) => line(field, [linkTo(target, ctx), ...after])),
      ),
    actors: (field) =>
      lines(
        field,
        [data[field]]
          .flat()
          .filter(isActor)
          .map((actor) => line(`${field}.${actorKey(actor)}`, actorParts(actor, ctx), { side: actor.side })),
      ),
    address: (field, grade) => ofText(field, (url) => outsideLink(url, grade)),
  };
};
