// Tests of records in lists: form, date, sides, state and support.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { kindNames } from '../../model/kinds.ts';
import { listItem, sidesOf } from './list-item.ts';

test('an agreement in a list has its form, date, sides, state and support', () => {
  const ctx = contextOf({}, '/sub');
  assert.deepEqual(listItem(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx), {
    kind: 'agreements',
    href: '/sub/agreements/2030-03-01-example/',
    title: 'Example memorandum',
    date: '1 March 2030',
    iso: '2030-03-01',
    sides: ['kr', 'cn'],
    what: 'Memorandum of understanding',
    status: 'Signed',
    isWithdrawn: false,
    filters: {
      side: [
        { key: 'kr', text: 'Korea' },
        { key: 'cn', text: 'China' },
      ],
      what: [{ key: 'mou', text: 'Memorandum of understanding' }],
      status: [{ key: 'signed', text: 'Signed' }],
      support: [{ key: 'official', text: 'official' }],
    },
    support: { level: 'official', text: 'official', disputed: true },
    rank: 0,
  });
});

test('every kind has forms, except topics and claims', () => {
  const ctx = contextOf();
  const what = kindNames.map((kind) => {
    const [record] = ctx.graph.records.filter((other) => other.kind === kind);
    assert.ok(record);
    return listItem(record, ctx).what;
  });
  assert.deepEqual(what, [
    'Memorandum of understanding',
    'Summit',
    'Remarks',
    'Commitment: pledge',
    'Standing body of ministers',
    'Ministry',
    'Minister of Examples',
    '',
    '',
    'Government, official',
  ]);
});

test('a person is known by an office without an end, then the latest start, then the first named', () => {
  const roleOf = (...offices: string[]): string => {
    const list = offices.map((more, index) => `- organization: example-kr\n  role: Role ${index}\n${more}`).join('');
    const ctx = contextOf({
      'people/hong-gil-dong.md': (text) => text.replace(/offices:\n(?:[- ] .*\n)+/, `offices:\n${list}`),
    });
    return listItem(recordIn(ctx, 'people', 'hong-gil-dong'), ctx).what;
  };
  assert.equal(roleOf('', ''), 'Role 0');
  assert.equal(roleOf('  from: 2020\n', '  from: 2021\n'), 'Role 1');
  assert.equal(roleOf('  from: 2024\n  to: 2025\n', '  from: 2020\n'), 'Role 1');
});

test('a meeting has a state in lists only if it was not held', () => {
  const statusOf = (changes: Readonly<Record<string, Change>>): string => {
    const ctx = contextOf(changes);
    return listItem(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx).status;
  };
  const occurrence = (word: string) => ({
    'meetings/2030-03-01-summit.md': swap('occurrence: held', `occurrence: ${word}`),
  });
  assert.equal(statusOf({}), '');
  assert.equal(statusOf(occurrence('announced')), 'Announced');
  assert.equal(statusOf(occurrence('cancelled')), 'Cancelled');
});

test('the state of an agreement depends on the day of the build', () => {
  const changes = {
    'agreements/2030-03-01-example.md': (text: string) =>
      text.replace('place:', 'ends: 2030-12-31\nplace:').replace('signed, place', 'signed, ends, place'),
  };
  const statusOn = (today: string): string => {
    const ctx = contextOf(changes, '/', today);
    return listItem(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx).status;
  };
  assert.deepEqual([statusOn('2030-12-31'), statusOn('2031-01-01')], ['Signed', 'Ended']);
});

test('each side is listed once, in a fixed order, and kinds without actors have none', () => {
  const ctx = contextOf({
    'meetings/2030-03-01-summit.md': swap(
      'participants:\n',
      'participants:\n  - side: other\n    group: Guests\n  - side: cn\n    group: Hosts\n',
    ),
  });
  assert.deepEqual(sidesOf(recordIn(ctx, 'meetings', '2030-03-01-summit')), ['kr', 'cn', 'other']);
  assert.deepEqual(sidesOf(recordIn(ctx, 'commitments', 'meet-every-year')), ['kr', 'cn']);
  assert.deepEqual(sidesOf(recordIn(ctx, 'people', 'hong-gil-dong')), ['kr']);
  for (const [kind, id] of [
    ['claims', 'a-rumour'],
    ['topics', 'examples'],
    ['sources', 'daily'],
    ['mechanisms', 'example-dialogue'],
  ] as const) {
    const record = ctx.graph.find(`${kind}/${id}`);
    assert.deepEqual(record && sidesOf(record), [], kind);
  }
});

test('a claim in a list is marked as a claim and has no support', () => {
  const ctx = contextOf();
  const item = listItem(recordIn(ctx, 'claims', 'a-rumour'), ctx);
  assert.equal(item.title, 'Claim: The memorandum was signed by ghosts (contradicted)');
  assert.equal('support' in item, false);
});
