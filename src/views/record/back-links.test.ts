// Tests of back-links: each record appears once, under its strongest relation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import { kindNames } from '../../model/kinds.ts';
import { relationName, relationsOf } from '../../model/relations.ts';
import type { ViewContext } from '../shared/context.ts';
import type { ListGroup } from '../shared/list-group.ts';
import { familyKeys, familyOf, isFiling, shownElsewhere } from './back-link-families.ts';
import { backLinkGroups, insideGroups, ownBackLinkGroups, relatedBodies } from './back-links.ts';

const example = 'agreements/2030-03-01-example.md';

const inWords = (groups: readonly ListGroup[]): [string, string[]][] =>
  groups.map(({ label, items }) => [label, items.map(({ title }) => title)]);

const groupsOf = (ctx: ViewContext, permalink: string): [string, string[]][] => {
  const record = ctx.graph.find(permalink);
  assert.ok(record);
  return inWords(backLinkGroups(record, ctx));
};

const body = (title: string, more: string, supports = 'summary'): string =>
  `---\ntitle: ${title}\nsummary: A body.\ntype: agency\nside: kr\n${more}sources:\n  - source: gazette\n    locator: caption\n    supports: [${supports}]\n---\n`;

test('a topic lists the records filed under it by kind, agreements first', () => {
  const ctx = contextOf({
    'topics/narrow.md': '---\ntitle: Narrow\nsummary: Narrower.\nbroader: examples\n---\n',
    'claims/a-rumour.md': (text) => text.replace('verdict:', 'topics: [examples]\nverdict:'),
  });
  assert.deepEqual(groupsOf(ctx, 'topics/examples'), [
    ['Agreements', ['Example memorandum']],
    ['Meetings', ['Example summit']],
    ['Claims', ['Claim: The memorandum was signed by ghosts (contradicted)']],
    ['Narrower topics', ['Narrow']],
  ]);
});

test('a meeting lists its documents, statements and parts by day, and only once', () => {
  const part = (title: string, started: string): string =>
    `---\ntitle: ${title}\nsummary: A part.\nformat: talks\noccurrence: held\nstarted: ${started}\npartOf: 2030-03-01-summit\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, format, occurrence, started, partOf]\n---\n`;
  const ctx = contextOf({
    'meetings/2030-03-02-b.md': part('Second', '2030-03-02'),
    'meetings/2030-03-01-a.md': part('First', '2030-03-01'),
  });
  const meeting = ctx.graph.of('meetings').find(({ data }) => data.title === 'Example summit');
  assert.ok(meeting);
  assert.deepEqual(inWords(insideGroups(meeting, ctx)), [
    ['Signed at this meeting', ['Example memorandum']],
    ['Said here', ['Remarks at the example summit']],
    ['Parts of it', ['First', 'Second']],
  ]);
  const labels = ownBackLinkGroups(meeting, ctx).map(({ label }) => label);
  assert.ok(!labels.includes('Signed at this meeting') && !labels.includes('Parts of it'));
  assert.deepEqual(insideGroups(recordIn(ctx, 'people', 'hong-gil-dong'), ctx), []);
});

test('a source lists each record that cites it once, however often it is cited', () => {
  assert.deepEqual(groupsOf(contextOf(), 'sources/rumour'), [
    ['Cited by', ['Example memorandum', 'Claim: The memorandum was signed by ghosts (contradicted)']],
  ]);
  const gazette = groupsOf(contextOf(), 'sources/gazette');
  assert.deepEqual(
    gazette.map(([label]) => label),
    ['Cited by'],
  );
  assert.equal(gazette[0]?.[1].length, 7);
});

test('a record listed under a relation is not listed again as a mention', () => {
  assert.deepEqual(groupsOf(contextOf(), 'meetings/2030-03-01-summit'), [
    ['Signed at this meeting', ['Example memorandum']],
    ['Said here', ['Remarks at the example summit']],
  ]);
});

test('a record with two relations is listed under the first', () => {
  const change: Change = (text) => text.replace('      person: hong-gil-dong\n', '      organization: example-kr\n');
  assert.deepEqual(groupsOf(contextOf({ [example]: change }), 'organizations/example-kr')[0], [
    'Agreements it is a party to',
    ['Example memorandum'],
  ]);
  const labels = groupsOf(contextOf({ [example]: change }), 'organizations/example-kr').map(([label]) => label);
  assert.equal(labels.includes('Agreements it signed for another'), false);
});

test('a claim that is about a source and cites it is listed with the claims about it', () => {
  const ctx = contextOf({ 'claims/a-rumour.md': (text) => text.replace('about: [', 'about: [sources/rumour, ') });
  assert.deepEqual(groupsOf(ctx, 'sources/rumour'), [
    ['Claims about it', ['Claim: The memorandum was signed by ghosts (contradicted)']],
    ['Cited by', ['Example memorandum']],
  ]);
});

test('mentions come last', () => {
  const ctx = contextOf({
    [example]: (text) => `${text}\nSee [remarks](../statements/2030-03-01-remarks.md) [@gazette, paragraph 3].\n`,
    'claims/a-rumour.md': (text) => text.replace('about: [', 'about: [statements/2030-03-01-remarks, '),
  });
  assert.deepEqual(groupsOf(ctx, 'statements/2030-03-01-remarks'), [
    ['Claims about it', ['Claim: The memorandum was signed by ghosts (contradicted)']],
    ['Mentioned in', ['Example memorandum']],
  ]);
});

test('a record does not list mentions by records that its own text links', () => {
  const mention: Change = (text) =>
    `${text}\nSee [remarks](../statements/2030-03-01-remarks.md) [@gazette, paragraph 3].\n`;
  const answer: Change = (text) => `${text}\nSee [it](../agreements/2030-03-01-example.md) [@gazette, paragraph 3].\n`;
  const own = (changes: Record<string, Change>): string[] => {
    const ctx = contextOf(changes);
    return ownBackLinkGroups(recordIn(ctx, 'statements', '2030-03-01-remarks'), ctx).map(({ label }) => label);
  };
  assert.deepEqual(own({ [example]: mention }), ['Mentioned in']);
  assert.deepEqual(own({ [example]: mention, 'statements/2030-03-01-remarks.md': answer }), []);
});

test('commitments made in a record are not among its back-links', () => {
  assert.deepEqual(
    groupsOf(contextOf(), 'agreements/2030-03-01-example').map(([label]) => label),
    ['Claims about it'],
  );
});

test('every relation has a family or is shown elsewhere; every family has a heading and a relation', () => {
  const names = kindNames.flatMap((kind) => relationsOf(kind).map(relationName));
  const filed = names.filter((name) => !isFiling(name) && !shownElsewhere.has(name));
  assert.deepEqual(
    filed.filter((name) => familyOf(name) === 'mentioned'),
    [],
  );
  assert.deepEqual(
    familyKeys.filter((key) => key !== 'mentioned' && !filed.some((name) => familyOf(name) === key)),
    [],
  );
  assert.deepEqual(Object.keys(contextOf().words.backLinks).toSorted(), familyKeys.toSorted());
  assert.equal(new Set(familyKeys).size, familyKeys.length);
});

test('an organisation lists records of its predecessors and departments under their names', () => {
  const ctx = contextOf({
    'organizations/new-kr.md': body(
      'New Ministry',
      'predecessors:\n  - organization: example-kr\n    how: renamed\n',
      'summary, predecessors',
    ),
    'organizations/office-kr.md': body('Office', 'partOf: new-kr\n'),
    'organizations/idle-kr.md': body('Idle office', 'partOf: new-kr\n'),
    [example]: (text) =>
      text.replace(
        '    organization: example-cn\n',
        '    organization: example-cn\n  - side: kr\n    organization: office-kr\n',
      ),
  });
  const related = relatedBodies(recordIn(ctx, 'organizations', 'new-kr'), ctx);
  assert.deepEqual(
    related.map(({ heading, groups }) => [heading, inWords(groups).map(([label]) => label)]),
    [
      [
        'Under its earlier name, Ministry of Examples (kr)',
        ['Agreements it is a party to', 'Commitments to act on', 'Mechanisms', 'People'],
      ],
      ['Through its department, Office', ['Agreements it is a party to']],
    ],
  );
});
