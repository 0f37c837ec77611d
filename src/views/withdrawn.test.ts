// Tests of withdrawn records: most views leave them out, and the others mark them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { fullTree } from '../../tests/fuzz/full-tree.ts';
import { type Change, withdraw } from '../../tests/tree.ts';
import { factTable } from '../exports/data/tables.ts';
import { countGraph } from '../graph/counts.ts';
import { kindNames } from '../model/kinds.ts';
import { type AnyRecord, permalinkOf } from '../model/record.ts';
import { buildNamesFile } from '../search/index/names-file.ts';
import { buildFilters } from '../search/page/search-view.ts';
import { buildAroundChart } from './charts/around.ts';
import { buildFollowUpChart } from './charts/follow-up.ts';
import { buildPairChart } from './charts/pairs.ts';
import { buildSessionChart } from './charts/sessions.ts';
import { buildTopicChart } from './charts/topics.ts';
import { buildVisitChart } from './charts/visit.ts';
import { buildYearChart } from './charts/years.ts';
import { buildCrossing } from './list/body-and-topic.ts';
import { buildListView } from './list/list-view.ts';
import { buildCoverage } from './pages/coverage.ts';
import { buildFollowUp } from './pages/follow-up.ts';
import { buildHome } from './pages/home.ts';
import { buildPairPage } from './pages/pairs.ts';
import { buildTimelineView } from './pages/timeline.ts';
import { insideGroups } from './record/back-links.ts';
import { neighboursInTime } from './record/in-time.ts';
import { buildRecordView } from './record/record-view.ts';
import type { ViewContext } from './shared/context.ts';
import { crossingsOf } from './shared/crossings.ts';
import { listItem } from './shared/list-item.ts';

const tree = [...fullTree()].filter(([path]) => /^[^.]+\.md$/.test(path));

/** The tree with two changed copies of each record. */
const thrice = (change: (text: string) => string): ViewContext =>
  contextOf(
    Object.fromEntries(
      tree.flatMap(([path, text]) => [
        [path, text],
        [path.replace('.md', '-again.md'), change(text)],
        [path.replace('.md', '-too.md'), change(text)],
      ]),
    ),
  );

const once = contextOf(Object.fromEntries(tree));
const withdrawn = thrice((text) =>
  text.includes('\nwithdrawn:') ? text : (withdraw as (text: string) => string)(text),
);
const copied = thrice((text) => text);

/** Builds a view of each record of the tree, from its copy in the given context. */
const ofEach =
  (build: (record: AnyRecord, ctx: ViewContext) => unknown) =>
  (ctx: ViewContext): unknown =>
    once.graph.standing.records.map((record) => build(ctx.graph.find(permalinkOf(record)) ?? record, ctx));

const views: Readonly<Record<string, (ctx: ViewContext) => unknown>> = {
  home: buildHome,
  timeline: buildTimelineView,
  years: buildYearChart,
  pairs: buildPairChart,
  'pair page': buildPairPage,
  topics: buildTopicChart,
  'follow-up': buildFollowUp,
  'follow-up chart': buildFollowUpChart,
  coverage: (ctx) => ({ ...buildCoverage(ctx), withdrawn: '' }),
  counts: ({ graph }) => ({ ...countGraph(graph), withdrawn: 0 }),
  'names file': buildNamesFile,
  'before and after in time': ofEach(neighboursInTime),
  sessions: ofEach(buildSessionChart),
  visit: ofEach(buildVisitChart),
  around: ofEach(buildAroundChart),
  crossings: ofEach(crossingsOf),
  'groups of lists': (ctx) =>
    kindNames.map((kind) => buildListView(kind, ctx).groups.filter(({ label }) => label !== 'Withdrawn')),
  'filters of the search': (ctx) =>
    buildFilters(ctx).map(({ options }) => options.filter(({ value }) => value !== 'withdrawn')),
  'facts.csv': (ctx) => factTable(ctx).rows,
};

for (const [name, build] of Object.entries(views))
  test(`${name}: withdrawn records change nothing`, () => {
    assert.deepEqual(build(withdrawn), build(once));
    assert.notDeepEqual(build(copied), build(once));
  });

const example = 'agreements/2030-03-01-example';
const ctx = contextOf({ [`${example}.md`]: withdraw as Change });
const agreement = recordIn(ctx, 'agreements', '2030-03-01-example');

test('withdrawn records come last in their list, under their own heading, and are not counted', () => {
  const { groups, count } = buildListView('agreements', withdrawn);
  const last = groups.at(-1);
  const all = withdrawn.graph.of('agreements').length;
  const kept = withdrawn.graph.standing.of('agreements').length;
  assert.equal(last?.label, 'Withdrawn');
  assert.deepEqual([last.items.length, count], [all - kept, `${kept} agreements, and ${all - kept} withdrawn`]);
  assert.ok(last.items.every(({ title }) => title.startsWith('Withdrawn: ')));
  assert.equal(buildListView('agreements', ctx).count, '0 agreements, and 1 withdrawn');
});

test('a withdrawn record in a list is marked in its title and state, and has no support', () => {
  const { title, status, isWithdrawn, support } = listItem(agreement, ctx);
  assert.deepEqual(
    [title, status, isWithdrawn, support],
    ['Withdrawn: Example memorandum', 'Withdrawn', true, undefined],
  );
});

test('the page of a withdrawn record is marked in title and state, and has no next or previous one', () => {
  const again = recordIn(withdrawn, 'agreements', '2030-03-01-example-again');
  const { head, around } = buildRecordView(again, withdrawn);
  const { title, status, isUnsettled } = head;
  assert.deepEqual(
    [title, status, isUnsettled, around.inTime],
    ['Withdrawn: Example memorandum', 'Withdrawn', true, []],
  );
});

test('the meeting of a withdrawn agreement still lists it, marked as withdrawn', () => {
  const meeting = recordIn(ctx, 'meetings', '2030-03-01-summit');
  assert.deepEqual(
    insideGroups(meeting, ctx).flatMap(({ items }) => items.map(({ title }) => title)),
    ['Withdrawn: Example memorandum', 'Remarks at the example summit'],
  );
});

test('a withdrawn commitment is listed where it was made, without a due date', () => {
  const promised = contextOf({ 'commitments/meet-every-year.md': withdraw });
  const [row] = buildRecordView(recordIn(promised, 'agreements', '2030-03-01-example'), promised).account.commitments;
  assert.deepEqual(
    [row?.title, row?.status, row?.statusText, row?.due],
    ['Withdrawn: Meet every year', 'withdrawn', 'Withdrawn', ''],
  );
});

test('a withdrawn source is marked where it is cited', () => {
  const cited = contextOf({ 'sources/gazette.md': withdraw });
  const { sources } = buildRecordView(recordIn(cited, 'agreements', '2030-03-01-example'), cited).apparatus;
  assert.ok(sources.some(({ title }) => title.text === 'Withdrawn: Example gazette'));
});

test('the page of an organisation and a topic lists withdrawn records but does not count them', () => {
  const { count, groups } = buildCrossing('example-kr', 'examples', ctx);
  const titles = groups.flatMap(({ items }) => items.map(({ title }) => title));
  assert.ok(titles.includes('Withdrawn: Example memorandum'));
  assert.equal(count, `${titles.length - 1 === 1 ? '1 record' : `${titles.length - 1} records`}, and 1 withdrawn`);
});

test('the coverage page counts withdrawn records', () => {
  assert.equal(buildCoverage(contextOf()).withdrawn, '');
  assert.equal(buildCoverage(ctx).withdrawn, '1 record is withdrawn and not counted.');
});

test('a withdrawn topic is not drawn, even if other records are filed under it', () => {
  assert.ok(buildTopicChart(contextOf()));
  assert.equal(buildTopicChart(contextOf({ 'topics/examples.md': withdraw })), undefined);
});
