// Facts → rows: a label, and under it lines of text, each with its citation marks and how well it stands.

import { citationsFor, type Support, supportOf } from '../../graph/support.ts';
import { type AnyRecord, citationsOf } from '../../model/record.ts';
import type { Side } from '../../model/schema/fields.ts';
import type { ViewContext } from './context.ts';
import { numberSources } from './source-list.ts';
import type { Part } from './text-run.ts';

/** How well a fact stands, in words. */
export interface SupportView {
  readonly level: Support['level'];
  readonly text: string;
  readonly disputed: boolean;
}

/** One line of a row. */
export interface FactLine {
  readonly parts: readonly Part[];
  readonly side?: Side;
  /** True for a line that belongs to the one above it. */
  readonly under?: boolean;
  readonly marks: readonly number[];
  readonly support?: SupportView;
}

/** A label with its lines. */
export interface FactRow {
  readonly label: string;
  readonly lines: readonly FactLine[];
}

/** Puts the support of a fact in words. */
export const supportView = ({ level, outlets, disputed }: Support, { words }: ViewContext): SupportView => ({
  level,
  text: level === 'outlets' ? words.support.outlets(outlets) : words.support.levels[level],
  disputed,
});

/** Makes the lines of one record: with a path, a line carries the marks and the support of that fact. */
export interface FactMaker<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  readonly ctx: ViewContext;
  readonly line: (
    path: string | undefined,
    parts: readonly Part[],
    options?: { side?: Side; under?: boolean },
  ) => FactLine;
}

/** The numbers of the sources that support a fact, in order; `numbers` is the record's numbering. */
export const marksFor = (record: AnyRecord, path: string, numbers: ReadonlyMap<string, number>): number[] => {
  const cited = citationsOf(record);
  const marks = citationsFor(record, path).flatMap((index) => numbers.get(cited[index]?.source ?? '') ?? []);
  return [...new Set(marks)].sort((a, b) => a - b);
};

/** A maker of lines for a record. */
export const factMaker = <R extends AnyRecord>(record: R, ctx: ViewContext): FactMaker<R> => {
  const numbers = numberSources(record, ctx);
  return {
    record,
    ctx,
    line: (path, parts, options = {}) => ({
      parts,
      ...options,
      marks: path === undefined ? [] : marksFor(record, path, numbers),
      ...(path === undefined ? {} : { support: supportView(supportOf(ctx.graph, record, path), ctx) }),
    }),
  };
};

/** Rows without the empty ones. */
export const rows = (...all: readonly (FactRow | undefined)[]): FactRow[] =>
  all.flatMap((row) => (row && row.lines.length > 0 ? row : []));
