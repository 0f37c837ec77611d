// The page of a record as data: its head, its account, its connections and its apparatus.
import { recordDay } from '../../graph/record-day.ts';
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
import { type ListItem, listItem } from '../shared/list-item.ts';
import { lookedSentence, type NotFoundList, notFoundList } from '../shared/not-found.ts';
import type { SourceEntry } from '../shared/source-list.ts';
import { type BackLinkGroup, insideGroups, ownBackLinkGroups, relatedBodies } from './back-links.ts';
import { buildRecordContext, marksFor, type RecordContext } from './context.ts';
import { type DisagreementView, disagreementViews } from './disagreements.ts';
import { buildFacts } from './facts/index.ts';
import type { FactRow } from './facts/rows.ts';
import { type FindingGroup, findingGroups } from './findings.ts';
import { buildHead, type RecordHead } from './head.ts';
import { type HistoryRow, historyView } from './history.ts';
import { neighboursInTime, type TimeStep } from './in-time.ts';
import { type LineRow, lineageView } from './lineage.ts';

/** What a record says, in the order of its page. */
export interface RecordAccount {
  readonly facts: readonly FactRow[];
  /** The state of affairs on a day, where the record gives it. */
  readonly stands: { readonly asOf: string; readonly text: string; readonly marks: readonly number[] } | undefined;
  readonly findings: readonly FindingGroup[];
  readonly disagreements: readonly DisagreementView[];
  /** Safe HTML, empty for a record without a body. */
  readonly body: string;
  /** For a meeting: the documents signed and the statements made at it, and its parts. */
  readonly inside: readonly ListGroup[];
  readonly commitments: readonly CommitmentView[];
  readonly history: readonly HistoryRow[];
  readonly lineage: readonly LineRow[];
}

/** The connections of a record to others. */
export interface RecordAround {
  /** The chart of its neighbours, drawn in the column next to the text. */
  readonly neighbours: Chart | undefined;
  /** Agreements signed at the same meeting. */
  readonly sameMeeting: readonly ListItem[];
  /** Charts of a visit or of a mechanism's sessions, drawn in the text. */
  readonly charts: readonly Chart[];
  readonly crossings: CrossingList | undefined;
  readonly groups: readonly BackLinkGroup[];
  /** For an organisation: the groups of its predecessors and departments. */
  readonly related: readonly { readonly heading: string; readonly groups: readonly BackLinkGroup[] }[];
  readonly inTime: readonly TimeStep[];
}

/** Sources of a record, gaps in it, and how it was kept. */
export interface RecordApparatus {
  readonly notFound: NotFoundList;
  readonly changes: readonly { readonly date: string; readonly note: string }[];
  readonly sources: readonly SourceEntry[];
  /** How far later evidence was sought and when the record was last reviewed; empty where it says neither. */
  readonly reviewed: string;
  /** The day of its last change, for its citation. */
  readonly changed: string;
}

/** The page of one record. */
export interface RecordView {
  readonly kind: Kind;
  /** What citation marks say of each source, in the order of their numbers. */
  readonly labels: readonly string[];
  readonly head: RecordHead;
  readonly account: RecordAccount;
  readonly around: RecordAround;
  readonly apparatus: RecordApparatus;
}

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

const buildAccount = (record: AnyRecord, ctx: RecordContext): RecordAccount => {
  const { stands } = record.data;
  return {
    facts: buildFacts(record, ctx),
    stands: stands && {
      asOf: ctx.words.sections.asOf(formatDate(stands.asOf, ctx.words)),
      text: stands.text,
      marks: marksFor(record, 'stands', ctx),
    },
    findings: findingGroups(record, ctx),
    disagreements: disagreementViews(record, ctx),
    body: bodyHtml(record, ctx),
    inside: insideGroups(record, ctx),
    commitments: commitmentsOf(record, ctx),
    history: historyView(record, ctx),
    lineage: lineageView(record, ctx),
  };
};

const buildAround = (record: AnyRecord, ctx: ViewContext): RecordAround => ({
  neighbours: buildAroundChart(record, ctx),
  sameMeeting: signedTogether(record, ctx),
  charts: [buildVisitChart(record, ctx) ?? [], buildSessionChart(record, ctx) ?? []].flat(),
  crossings: crossingsOf(record, ctx),
  groups: ownBackLinkGroups(record, ctx),
  related: record.kind === 'organizations' ? relatedBodies(record, ctx) : [],
  inTime: neighboursInTime(record, ctx),
});

const buildApparatus = (record: AnyRecord, ctx: RecordContext): RecordApparatus => ({
  notFound: notFoundList(record, ctx),
  changes: (record.data.changes ?? []).map(({ on, note }) => ({ date: formatDate(on, ctx.words), note })),
  sources: ctx.sources,
  reviewed: reviewedText(record, ctx),
  changed: formatDate(recordDay(record, ctx.today), ctx.words),
});

/** Builds the page of a record. */
export const buildRecordView = (record: AnyRecord, views: ViewContext): RecordView => {
  const ctx = buildRecordContext(record, views);
  return {
    kind: record.kind,
    labels: ctx.labels,
    head: buildHead(record, ctx),
    account: buildAccount(record, ctx),
    around: buildAround(record, ctx),
    apparatus: buildApparatus(record, ctx),
  };
};
