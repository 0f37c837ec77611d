// Who asserts a claim and what was found about it, each with its source and a quotation.
import type { AnyRecord } from '../../model/record.ts';
import type { RecordContext } from './context.ts';

/** One assertion of a claim, or one finding about it. */
export interface FindingView {
  readonly role: 'asserted' | 'found';
  readonly text: string;
  readonly publisher: string;
  readonly locator: string;
  readonly quote: string;
  readonly lang: string;
  readonly mark: number | undefined;
}

const view = (
  role: FindingView['role'],
  cited: { source: string; locator: string; quote?: string | undefined; finding?: string },
  ctx: RecordContext,
): FindingView => {
  const source = ctx.graph.get('sources', cited.source)?.data;
  return {
    role,
    text: cited.finding ?? '',
    publisher: source?.publisher ?? cited.source,
    locator: cited.locator,
    quote: cited.quote ?? '',
    lang: source?.language ?? ctx.words.lang,
    mark: ctx.numbers.get(cited.source),
  };
};

/** The assertions and findings of a claim; none for other kinds. */
export const findingViews = (record: AnyRecord, ctx: RecordContext): FindingView[] => {
  if (record.kind !== 'claims') return [];
  const asserted = record.data.assertedBy.map((cited) => view('asserted', cited, ctx));
  return [...asserted, ...(record.data.evidence ?? []).map((cited) => view('found', cited, ctx))];
};
