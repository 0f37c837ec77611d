// Tests of the pages of an organisation and a topic, and of the links to them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { crossingsOf, listCrossings } from '../shared/crossings.ts';
import { buildCrossing } from './body-and-topic.ts';

test('only pairs of an organisation and a topic with shared records have a page', () => {
  assert.deepEqual(listCrossings(contextOf()), [
    { id: 'example-cn', topic: 'examples' },
    { id: 'example-kr', topic: 'examples' },
  ]);
  const without = contextOf({
    'agreements/2030-03-01-example.md': (text) => text.replace(/topics: .*\n/, ''),
  });
  for (const { id, topic } of listCrossings(without))
    assert.notDeepEqual(buildCrossing(id, topic, without).groups, [], `${id} ${topic}`);
});

test('the page lists and counts the records linked to both, by kind', () => {
  const ctx = contextOf();
  const view = buildCrossing('example-kr', 'examples', ctx);
  const hrefs = view.groups.flatMap(({ items }) => items.map(({ href }) => href));
  assert.ok(hrefs.includes('/agreements/2030-03-01-example/'));
  assert.equal(new Set(hrefs).size, hrefs.length);
  assert.ok(hrefs.every((href) => !/^\/(sources|claims|people|topics|organizations)\//.test(href)));
  assert.equal(view.count, ctx.words.list.count(hrefs.length));
});

test('the links of an organisation or a topic give the number of records on each page', () => {
  const ctx = contextOf({}, '/sub');
  for (const record of [recordIn(ctx, 'organizations', 'example-kr'), recordIn(ctx, 'topics', 'examples')])
    for (const { link, count } of crossingsOf(record, ctx)?.items ?? []) {
      const [, id = '', topic = ''] = /^\/sub\/organizations\/([^/]+)\/([^/]+)\/$/.exec(link.href ?? '') ?? [];
      const { groups } = buildCrossing(id, topic, ctx);
      assert.equal(count, groups.flatMap(({ items }) => items).length, link.href);
    }
});

test('an unknown organisation or topic is an error', () => {
  assert.throws(() => buildCrossing('nobody', 'examples', contextOf()), /no organisation nobody/);
});
