// The context of a record page: the language and site of all views, with its numbered sources.
import { citationsFor } from '../../graph/support.ts';
import { type AnyRecord, citationsOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { buildSourceList, numberSources, type SourceEntry } from '../shared/source-list.ts';

/** The context of one record's page. */
export interface RecordContext extends ViewContext {
  readonly sources: readonly SourceEntry[];
  /** The number of each source that the record cites, by the id of the source. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What citation marks say of each source, in the order of their numbers. */
  readonly labels: readonly string[];
}

/** Builds the context of a record's page; once for each page, since it numbers the sources. */
export const buildRecordContext = (record: AnyRecord, ctx: ViewContext): RecordContext => {
  const numbers = numberSources(record, ctx);
  const sources = buildSourceList(record, ctx, numbers);
  return { ...ctx, sources, numbers, labels: sources.map(({ label }) => label) };
};

/** Numbers of the sources that support the fact at `path`, in ascending order, each once. */
export const marksFor = (record: AnyRecord, path: string, { numbers }: Pick<RecordContext, 'numbers'>): number[] => {
  const cited = citationsOf(record);
  const marks = citationsFor(record, path).flatMap((index) => numbers.get(cited[index]?.source ?? '') ?? []);
  return [...new Set(marks)].sort((a, b) => a - b);
};
