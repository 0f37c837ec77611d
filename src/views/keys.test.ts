// Tests that ids, classes, addresses and orders do not depend on displayed words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../tests/context.ts';
import { fullTree } from '../../tests/fuzz/full-tree.ts';
import { inOneWord } from '../../tests/one-word.ts';
import { kindNames } from '../model/kinds.ts';
import { permalinkOf } from '../model/record.ts';
import { buildFollowUpChart } from './charts/follow-up.ts';
import { buildPairChart } from './charts/pairs.ts';
import { buildTopicChart } from './charts/topics.ts';
import { buildYearChart } from './charts/years.ts';
import { buildListView } from './list/list-view.ts';
import { backLinkGroups, insideGroups, ownBackLinkGroups, relatedBodies } from './record/back-links.ts';
import type { ViewContext } from './shared/context.ts';
import type { ListGroup } from './shared/list-group.ts';
import { buildSourceList } from './shared/source-list.ts';

const english = contextOf(Object.fromEntries([...fullTree()].filter(([path]) => /^[^.]+\.md$/.test(path))));

/** Asserts that `read` returns something, and the same where every displayed word is the same. */
const assertSame = (read: (ctx: ViewContext) => readonly unknown[]): void => {
  const found = read(english);
  assert.ok(found.length > 0);
  assert.deepEqual(read(inOneWord(english)), found);
};

const identityOf = ({ key, id, items }: ListGroup) => ({ key, id, hrefs: items.map(({ href }) => href) });

test('lists have the same groups in the same order, each with a unique id', () => {
  for (const kind of kindNames)
    assertSame((ctx) => {
      const groups = buildListView(kind, ctx).groups.map(identityOf);
      assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length, kind);
      return groups;
    });
});

test('records have the same groups of back-links in the same order, folded alike', () => {
  assertSame(({ graph, ...ctx }) =>
    graph.records.flatMap((record) => {
      const groups = [
        ...[...backLinkGroups(record, { graph, ...ctx }), ...ownBackLinkGroups(record, { graph, ...ctx })],
        ...(record.kind === 'organizations' ? relatedBodies(record, { graph, ...ctx }) : []).flatMap(
          (one) => one.groups,
        ),
      ];
      const inside = insideGroups(record, { graph, ...ctx });
      return [
        ...groups.map((group) => [permalinkOf(record), group.isFolded, identityOf(group)]),
        ...inside.map((group) => [permalinkOf(record), identityOf(group)]),
      ];
    }),
  );
});

test('list items and filters have the same values', () => {
  for (const kind of kindNames)
    assertSame((ctx) => {
      const { groups, filters, orders } = buildListView(kind, ctx);
      const options = filters.map((filter) => [filter.name, filter.options.map(({ key }) => key).toSorted()]);
      const keysOf = (terms: readonly { key: string }[]): string[] => terms.map(({ key }) => key);
      const rows = groups.flatMap(({ items }) =>
        items.map((item) => Object.entries(item.filters).map(([name, terms]) => [name, keysOf(terms)])),
      );
      return [options, orders, ...rows];
    });
});

test('sources have the same grades, on which their colours depend', () => {
  assertSame((ctx) =>
    ctx.graph.records.flatMap((record) =>
      buildSourceList(record, ctx).map(({ id, grade, places }) => [id, grade, places.map((place) => place.grade)]),
    ),
  );
});

test('charts have the same marks, with the same places, tones and addresses', () => {
  assertSame((ctx) =>
    [buildYearChart(ctx), buildPairChart(ctx), buildTopicChart(ctx), buildFollowUpChart(ctx)]
      .flatMap((chart) => chart ?? [])
      .flatMap(({ id, picture, keys = [] }) => [
        [id, ...keys.map(({ kind }) => kind)],
        ...picture.marks.map(({ x, tone, href, isStop }) => [x, tone, href, isStop]),
      ]),
  );
});

test('the chart of years links to groups of lists', () => {
  const ids = new Set(
    kindNames.flatMap((kind) => buildListView(kind, english).groups.map(({ id }) => `/${kind}/#${id}`)),
  );
  assertSame((ctx) => {
    const hrefs = buildYearChart(ctx)?.narrow?.marks.map(({ href }) => href) ?? [];
    assert.ok(hrefs.every((href) => ids.has(href)));
    return hrefs;
  });
});
