// A claim → who asserts it and what was found: each with its source and the words there.
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { numberSources } from '../shared/source-list.ts';

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
  record: RecordOf<'claims'>,
  ctx: ViewContext,
): FindingView => {
  const source = ctx.graph.get('sources', cited.source)?.data;
  return {
    role,
    text: cited.finding ?? '',
    publisher: source?.publisher ?? cited.source,
    locator: cited.locator,
    quote: cited.quote ?? '',
    lang: source?.language ?? ctx.words.lang,
    mark: numberSources(record, ctx).get(cited.source),
  };
};

/** The assertions and findings of a claim; none for other kinds. */
export const findingViews = (record: AnyRecord, ctx: ViewContext): FindingView[] => {
  if (record.kind !== 'claims') return [];
  const asserted = record.data.assertedBy.map((cited) => view('asserted', cited, record, ctx));
  return [...asserted, ...(record.data.evidence ?? []).map((cited) => view('found', cited, record, ctx))];
};
