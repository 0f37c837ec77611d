// Tests of the graph: lookups, the order of records, and links back to a record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../tests/context.ts';
import { changedFiles, swap, withdraw } from '../../tests/tree.ts';
import { checkContent } from '../check/check.ts';
import { permalinkOf } from '../model/record.ts';
import { parseContent } from '../source/read-content.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { buildGraph } from './graph.ts';

const example = 'agreements/2030-03-01-example.md';

const pointingTo = ({ graph }: ViewContext, permalink: string): string[] => {
  const record = graph.find(permalink);
  assert.ok(record);
  return graph.backLinks(record).map(({ from, relation }) => `${permalinkOf(from)} ${relation}`);
};

const topic = (title: string): string => `---\ntitle: ${title}\nsummary: A topic.\n---\n`;

const remarks = (made: string, title: string): string =>
  `---\ntitle: ${title}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, form, made, speakers]\n---\n`;

test('a relation written on one record is found from the other, under its own name', () => {
  const ctx = contextOf();
  assert.deepEqual(pointingTo(ctx, 'organizations/example-cn'), [
    'agreements/2030-03-01-example agreements.parties.organization',
    'meetings/2030-03-01-summit meetings.participants.organization',
    'mechanisms/example-dialogue mechanisms.organizations',
    'commitments/meet-every-year commitments.by.organization',
  ]);
  assert.deepEqual(pointingTo(ctx, 'agreements/2030-03-01-example'), [
    'commitments/meet-every-year commitments.madeIn',
    'claims/a-rumour claims.about',
  ]);
});

test('links and citations in a body point to records too, once each', () => {
  const ctx = contextOf({
    [example]: (text) => `${text}\nAgain the [summit](../meetings/2030-03-01-summit.md) [@gazette, paragraph 9].\n`,
  });
  assert.deepEqual(pointingTo(ctx, 'meetings/2030-03-01-summit'), [
    'agreements/2030-03-01-example agreements.signedAt',
    'agreements/2030-03-01-example body',
    'statements/2030-03-01-remarks statements.madeAt',
  ]);
  assert.deepEqual(
    pointingTo(ctx, 'sources/gazette').filter((line) => line.startsWith('agreements/')),
    [
      'agreements/2030-03-01-example agreements.sources.source',
      'agreements/2030-03-01-example agreements.disagreements.values.citations.source',
      'agreements/2030-03-01-example body',
    ],
  );
});

test('a record does not point to itself', () => {
  const ctx = contextOf({
    [example]: (text) => `${text}\nSee [above](./2030-03-01-example.md#what-it-provides) [@gazette, paragraph 1].\n`,
  });
  assert.deepEqual(
    pointingTo(ctx, 'agreements/2030-03-01-example').filter((line) => line.endsWith(' body')),
    [],
  );
});

test('records come newest first, full dates before years, undated ones last by title', () => {
  const { graph } = contextOf({
    'statements/2029-a.md': remarks('2029', 'Beta'),
    'statements/2029-05-02-b.md': remarks('2029-05-02', 'Zeta'),
    'statements/2029-05-02-c.md': remarks('2029-05-02', 'Alpha'),
    'topics/zebras.md': topic('Apes'),
    'topics/apes.md': topic('Zebras'),
  });
  assert.deepEqual(
    graph.of('statements').map(({ id }) => id),
    ['2030-03-01-remarks', '2029-05-02-c', '2029-05-02-b', '2029-a'],
  );
  assert.deepEqual(
    graph.of('topics').map(({ data }) => data.title),
    ['Apes', 'Examples', 'Zebras'],
  );
});

test('the order of reading does not matter', () => {
  const { records, bodies } = checkContent(parseContent('content', changedFiles({})));
  const forwards = buildGraph(records, bodies);
  const backwards = buildGraph(records.toReversed(), bodies);
  assert.deepEqual(backwards.records, forwards.records);
  for (const record of forwards.records)
    assert.deepEqual(backwards.backLinks(record), forwards.backLinks(record), permalinkOf(record));
});

test('a record is found by kind and id or by address; unknown ones are undefined', () => {
  const { graph } = contextOf();
  assert.equal(graph.get('people', 'hong-gil-dong')?.data.title, 'Hong Gil-dong');
  assert.equal(graph.find('people/hong-gil-dong'), graph.get('people', 'hong-gil-dong'));
  assert.equal(graph.get('organizations', 'hong-gil-dong'), undefined);
  for (const address of ['people/nobody', 'people', '', '__proto__/x', 'people/constructor'])
    assert.equal(graph.find(address), undefined, address);
});

test('a kind without records is an empty list', () => {
  const { graph } = contextOf({ 'claims/a-rumour.md': null });
  assert.deepEqual(graph.of('claims'), []);
  assert.equal(graph.of('sources').length, 3);
});

test('links back follow a change of the record that points', () => {
  const ctx = contextOf({
    'commitments/meet-every-year.md': swap(
      'madeIn: agreements/2030-03-01-example',
      'madeIn: meetings/2030-03-01-summit',
    ),
  });
  assert.ok(pointingTo(ctx, 'meetings/2030-03-01-summit').includes('commitments/meet-every-year commitments.madeIn'));
  assert.deepEqual(pointingTo(ctx, 'agreements/2030-03-01-example'), ['claims/a-rumour claims.about']);
});

test('the standing graph leaves withdrawn records out; the whole graph keeps them', () => {
  const { graph } = contextOf({ [example]: withdraw });
  const summit = graph.get('meetings', '2030-03-01-summit');
  assert.ok(summit);
  const pointing = ({ backLinks }: typeof graph): number =>
    backLinks(summit).filter(({ from }) => from.kind === 'agreements').length;
  const seen = (one: typeof graph): number[] => [one.of('agreements').length, one.records.length, pointing(one)];
  assert.deepEqual(seen(graph.standing), [0, graph.records.length - 1, 0]);
  assert.deepEqual(seen(graph).slice(0, 1), [1]);
  assert.ok(pointing(graph) > 0);
  assert.equal(graph.standing.find('agreements/2030-03-01-example'), undefined);
  assert.equal(graph.standing.standing, graph.standing);
});
