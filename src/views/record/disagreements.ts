// Disagreements between sources: the question, the values, the one we use, and why.
import type { AnyRecord } from '../../model/record.ts';
import type { RecordContext } from './context.ts';

/** One question on which sources disagree. */
export interface DisagreementView {
  readonly heading: string;
  readonly values: readonly {
    readonly value: string;
    readonly publishers: string;
    readonly marks: readonly number[];
  }[];
  readonly used: string;
  readonly reason: string;
}

/** Lists the disagreements of a record. */
export const disagreementViews = (record: AnyRecord, ctx: RecordContext): DisagreementView[] => {
  const publisher = (source: string): string => ctx.graph.get('sources', source)?.data.publisher ?? source;
  return (record.data.disagreements ?? []).map(({ question, values, used, reason }) => ({
    heading: ctx.words.sections.disagree(question),
    values: values.map(({ value, citations }) => ({
      value,
      publishers: ctx.words.join.series([...new Set(citations.map(({ source }) => publisher(source)))]),
      marks: [...new Set(citations.flatMap(({ source }) => ctx.numbers.get(source) ?? []))],
    })),
    used,
    reason,
  }));
};
