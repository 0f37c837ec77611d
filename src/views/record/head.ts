// The head of a record's page: its title, names, state and summary.
import { isUnsettled, stateOf } from '../../graph/state.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { formatDate } from '../shared/dates.ts';
import { listItem, stateInWords } from '../shared/list-item.ts';
import { titleOf } from '../shared/text-run.ts';
import { marksFor, type RecordContext } from './context.ts';
import { type NameView, nameViews } from './names.ts';

/** The head of a record's page. */
export interface RecordHead {
  readonly title: string;
  /** The page's description for machines, which show it without the title. */
  readonly description: string;
  /** The line above the title: what the record is, its date and its place, as far as it has them. */
  readonly lead: readonly string[];
  readonly status: string;
  /** True for a state that may still change, such as open, announced, proposed or unknown. */
  readonly isUnsettled: boolean;
  readonly withdrawn: { readonly heading: string; readonly reason: string } | undefined;
  readonly names: readonly NameView[];
  readonly summary: string;
  readonly summaryMarks: readonly number[];
}

/** A description may be shown without its title, so it too marks a claim as a claim. */
const descriptionOf = (record: AnyRecord, { words }: ViewContext): string =>
  record.kind === 'claims'
    ? `${words.claimTitle(record.data.summary)} (${words.states[record.data.verdict]})`
    : record.data.summary;

const leadOf = (record: AnyRecord, ctx: ViewContext): string[] => {
  const item = listItem(record, ctx);
  const place = 'place' in record.data ? record.data.place : undefined;
  const { one } = ctx.words.kinds[record.kind];
  const isNamed = record.kind === 'people' || item.what === '';
  const what = isNamed ? one : record.kind === 'sources' ? `${one}: ${item.what}` : item.what;
  return [what, item.date, place ?? ''].filter((text) => text !== '');
};

/** Builds the head of a record's page. */
export const buildHead = (record: AnyRecord, ctx: RecordContext): RecordHead => {
  const { data } = record;
  const { words } = ctx;
  const state = stateOf(record, ctx.today);
  return {
    title: titleOf(record, ctx),
    description: descriptionOf(record, ctx),
    lead: leadOf(record, ctx),
    status: stateInWords(record, ctx),
    isUnsettled: state !== undefined && isUnsettled(state),
    withdrawn: data.withdrawn && {
      heading: words.sections.withdrawn(formatDate(data.withdrawn.on, words)),
      reason: data.withdrawn.reason,
    },
    names: nameViews(record, ctx),
    summary: data.summary,
    summaryMarks: marksFor(record, 'summary', ctx),
  };
};
