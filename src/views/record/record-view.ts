// A record → everything its page shows, computed before markup.
import { recordDay } from '../../graph/record-day.ts';
import { isUnsettled, stateOf } from '../../graph/state.ts';
import { renderBody } from '../../markdown/render-body.ts';
import type { Kind } from '../../model/kinds.ts';
import { type AnyRecord, permalinkOf } from '../../model/record.ts';
import { buildAroundChart } from '../charts/around.ts';
import type { Chart } from '../charts/picture.ts';
import { buildSessionChart } from '../charts/sessions.ts';
import { buildVisitChart } from '../charts/visit.ts';
import { type CommitmentView, commitmentView } from '../shared/commitment.ts';
import type { ViewContext } from '../shared/context.ts';
import { type CrossingList, crossingsOf } from '../shared/crossings.ts';
import { formatDate } from '../shared/dates.ts';
import type { ListGroup } from '../shared/list-group.ts';
import { type ListItem, listItem, stateInWords } from '../shared/list-item.ts';
import { lookedSentence, type NotFoundList, notFoundList } from '../shared/not-found.ts';
import type { SourceEntry } from '../shared/source-list.ts';
import { titleOf } from '../shared/text-run.ts';
import { type BackLinkGroup, insideGroups, ownBackLinkGroups, relatedBodies } from './back-links.ts';
import { buildRecordContext, marksFor, type RecordContext } from './context.ts';
import { type DisagreementView, disagreementViews } from './disagreements.ts';
import { buildFacts } from './facts/index.ts';
import type { FactRow } from './facts/rows.ts';
import { type FindingGroup, findingGroups } from './findings.ts';
import { type HistoryRow, historyView } from './history.ts';
import { neighboursInTime, type TimeStep } from './in-time.ts';
import { type LineRow, lineageView } from './lineage.ts';
import { type NameView, nameViews } from './names.ts';

/** The page of one record. */
export interface RecordView {
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
  /** What it is, when and where, in a line above the title. */
  readonly lead: readonly string[];
  readonly status: string;
  /** True for a state that may still change: a thing open, announced, proposed or not known. */
  readonly isUnsettled: boolean;
  readonly withdrawn: { readonly heading: string; readonly reason: string } | undefined;
  readonly names: readonly NameView[];
  readonly summary: string;
  readonly summaryMarks: readonly number[];
  readonly facts: readonly FactRow[];
  readonly stands: { readonly asOf: string; readonly text: string; readonly marks: readonly number[] } | undefined;
  readonly findings: readonly FindingGroup[];
  readonly disagreements: readonly DisagreementView[];
  /** What citation marks say of each source, in the order of their numbers. */
  readonly labels: readonly string[];
  readonly body: string;
  readonly commitments: readonly CommitmentView[];
  readonly history: readonly HistoryRow[];
  readonly lineage: readonly LineRow[];
  readonly sources: readonly SourceEntry[];
  readonly notFound: NotFoundList;
  /** How far later evidence was sought and when the record was last reviewed; empty where it says neither. */
  readonly reviewed: string;
  /** The day of its last change, as its citation gives it. */
  readonly changed: string;
  readonly changes: readonly { readonly date: string; readonly note: string }[];
  /** What stands around it, drawn beside the text. */
  readonly around: Chart | undefined;
  /** Its sessions or its hours, drawn in the text. */
  readonly charts: readonly Chart[];
  readonly inTime: readonly TimeStep[];
  readonly sameMeeting: readonly ListItem[];
  /** What a meeting was made of: what was signed and said at it, and its parts. */
  readonly inside: readonly ListGroup[];
  readonly groups: readonly BackLinkGroup[];
  readonly crossings: CrossingList | undefined;
  readonly related: readonly { readonly heading: string; readonly groups: readonly BackLinkGroup[] }[];
}

/** What machines show of a page apart from its title; so a claim is marked as one here too. */
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

const bodyHtml = (record: AnyRecord, ctx: RecordContext): string => {
  const body = ctx.bodies.get(permalinkOf(record));
  if (!body || body.tree.children.length === 0) return '';
  return renderBody(body.tree, {
    kind: record.kind,
    hrefOf: ctx.to.record,
    numberOf: (source) => ctx.numbers.get(source),
    citationLabel: (number) => ctx.labels[number - 1] ?? '',
  });
};

const signedTogether = (record: AnyRecord, ctx: ViewContext): ListItem[] => {
  if (record.kind !== 'agreements' || record.data.signedAt === undefined) return [];
  const meeting = ctx.graph.get('meetings', record.data.signedAt);
  return (meeting ? ctx.graph.backLinks(meeting) : [])
    .filter(({ from, relation }) => relation === 'agreements.signedAt' && from !== record)
    .map(({ from }) => listItem(from, ctx));
};

const commitmentsOf = (record: AnyRecord, ctx: ViewContext): CommitmentView[] =>
  ctx.graph
    .backLinks(record)
    .flatMap(({ from, relation }) =>
      relation === 'commitments.madeIn' && from.kind === 'commitments' ? [commitmentView(from, ctx)] : [],
    );

const reviewedText = (record: AnyRecord, ctx: ViewContext): string => {
  const { words } = ctx;
  const { checked } = record.data;
  return words.join.sentences(
    lookedSentence(record, ctx),
    checked === undefined ? '' : words.sections.checked(formatDate(checked, words)),
  );
};

/** Builds the page of a record. */
export const buildRecordView = (record: AnyRecord, views: ViewContext): RecordView => {
  const ctx = buildRecordContext(record, views);
  const { data } = record;
  const { words } = ctx;
  const state = stateOf(record, ctx.today);
  return {
    kind: record.kind,
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
    facts: buildFacts(record, ctx),
    stands: data.stands && {
      asOf: words.sections.asOf(formatDate(data.stands.asOf, words)),
      text: data.stands.text,
      marks: marksFor(record, 'stands', ctx),
    },
    findings: findingGroups(record, ctx),
    disagreements: disagreementViews(record, ctx),
    labels: ctx.labels,
    body: bodyHtml(record, ctx),
    commitments: commitmentsOf(record, ctx),
    history: historyView(record, ctx),
    lineage: lineageView(record, ctx),
    sources: ctx.sources,
    notFound: notFoundList(record, ctx),
    reviewed: reviewedText(record, ctx),
    changed: formatDate(recordDay(record, ctx.today), words),
    changes: (data.changes ?? []).map(({ on, note }) => ({ date: formatDate(on, words), note })),
    around: buildAroundChart(record, ctx),
    charts: [buildVisitChart(record, ctx) ?? [], buildSessionChart(record, ctx) ?? []].flat(),
    inTime: neighboursInTime(record, ctx),
    sameMeeting: signedTogether(record, ctx),
    inside: insideGroups(record, ctx),
    groups: ownBackLinkGroups(record, ctx),
    crossings: crossingsOf(record, ctx),
    related: record.kind === 'organizations' ? relatedBodies(record, ctx) : [],
  };
};
