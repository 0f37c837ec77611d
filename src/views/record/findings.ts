// Assertions of a claim and findings about it, grouped under headings, each with its source.
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { RecordContext } from './context.ts';

/** One assertion or finding; `text` and `quote` are empty where there is none. */
export interface FindingView {
  readonly text: string;
  readonly publisher: string;
  readonly locator: string;
  readonly quote: string;
  /** The language of the source, and so of the quotation. */
  readonly lang: string;
  readonly marks: readonly number[];
}

/** A heading and the assertions or findings under it. */
export interface FindingGroup {
  readonly heading: string;
  readonly items: readonly FindingView[];
}

type Claim = RecordOf<'claims'>['data'];
type Evidence = NonNullable<Claim['evidence']>[number];

const findingView = (
  cited: Claim['assertedBy'][number] & Partial<Pick<Evidence, 'finding'>>,
  ctx: RecordContext,
): FindingView => {
  const source = ctx.graph.get('sources', cited.source)?.data;
  const number = ctx.numbers.get(cited.source);
  return {
    text: cited.finding ?? '',
    publisher: source?.publisher ?? cited.source,
    locator: cited.locator,
    quote: cited.quote ?? '',
    lang: source?.language ?? ctx.words.lang,
    marks: number === undefined ? [] : [number],
  };
};

/** Groups the assertions of a claim, then the findings about it. Empty groups and other kinds give nothing. */
export const findingGroups = (record: AnyRecord, ctx: RecordContext): FindingGroup[] => {
  if (record.kind !== 'claims') return [];
  const { assertedBy, evidence = [] } = record.data;
  return [
    { heading: ctx.words.sections.assertedBy, items: assertedBy.map((cited) => findingView(cited, ctx)) },
    { heading: ctx.words.sections.evidence, items: evidence.map((cited) => findingView(cited, ctx)) },
  ].filter(({ items }) => items.length > 0);
};
