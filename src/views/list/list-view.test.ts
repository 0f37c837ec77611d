// Tests of list pages: every record of a kind, in its groups.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { kindNames } from '../../model/kinds.ts';
import type { ViewContext } from '../shared/context.ts';
import { buildListView } from './list-view.ts';

const groupsOf = (kind: (typeof kindNames)[number], ctx: ViewContext): [string, string[]][] =>
  buildListView(kind, ctx).groups.map(({ label, items }) => [label, items.map(({ title }) => title)]);

const commitment = (title: string, status: string): string =>
  `---\ntitle: ${title}\nsummary: A promise.\nstrength: aim\nmadeIn: agreements/2030-03-01-example\nby:\n  - side: kr\nhistory:\n  - on: 2030-04-01\n    status: ${status}\n    note: So.\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, strength, by, history]\n---\n`;

const remarks = (made: string, title: string): string =>
  `---\ntitle: ${title}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, form, made, speakers]\n---\n`;

test('dated kinds are grouped by year, newest first, undated records last', () => {
  const ctx = contextOf({
    'statements/2029-05-02-a.md': remarks('2029-05-02', 'In May'),
    'statements/2029-12-b.md': remarks('2029-12', 'In December'),
  });
  assert.deepEqual(groupsOf('statements', ctx), [
    ['2030', ['Remarks at the example summit']],
    ['2029', ['In December', 'In May']],
  ]);
  assert.deepEqual(groupsOf('sources', ctx), [
    ['2030', ['Example gazette']],
    ['No date known', ['Example daily', 'Rumour page']],
  ]);
});

test('organisations and people are grouped by side, Korea first', () => {
  const ctx = contextOf();
  assert.deepEqual(groupsOf('organizations', ctx), [
    ['Korea', ['Ministry of Examples (kr)']],
    ['China', ['Ministry of Examples (cn)']],
  ]);
  assert.deepEqual(groupsOf('people', ctx), [['Korea', ['Hong Gil-dong']]]);
});

test('commitments are grouped by state', () => {
  const ctx = contextOf({
    'commitments/a.md': commitment('Done', 'kept'),
    'commitments/b.md': commitment('Done too', 'kept'),
  });
  assert.deepEqual(
    new Map(groupsOf('commitments', ctx)),
    new Map([
      ['Kept', ['Done', 'Done too']],
      ['Open', ['Meet every year']],
    ]),
  );
});

test('every record of a kind is in its list once, and counted', () => {
  const ctx = contextOf();
  for (const kind of kindNames) {
    const { groups, count } = buildListView(kind, ctx);
    const listed = groups.flatMap(({ items }) => items.map(({ href }) => href)).toSorted();
    assert.deepEqual(
      listed,
      ctx.graph
        .of(kind)
        .map(({ id }) => `/${kind}/${id}/`)
        .toSorted(),
      kind,
    );
    const { one, many } = ctx.words.kinds[kind];
    assert.equal(count, `${listed.length} ${(listed.length === 1 ? one : many).toLowerCase()}`);
  }
});

test('a kind without records has an empty list', () => {
  const view = buildListView('claims', contextOf({ 'claims/a-rumour.md': null }));
  assert.deepEqual([view.title, view.count, view.groups], ['Claims', '0 claims', []]);
});
