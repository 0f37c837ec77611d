// Tests of the rule no-cycle, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../../tests/tree.ts';
import { kindNames } from '../../../model/kinds.ts';
import { relationName, relationsOf } from '../../../model/relations.ts';
import { orders } from './no-cycle.ts';

const problemsOf = problemsBy('no-cycle');

/** Topics by id, each with the one it is part of. */
const topics = (broader: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(broader).map(([id, to]) => [
      `topics/${id}.md`,
      `---\ntitle: ${id}\nsummary: b\nbroader: ${to}\n---\n`,
    ]),
  );

const example = String(changedFiles({}).get('agreements/2030-03-01-example.md'));
/** Agreements by id, each with its relations to others, on line 3. */
const agreements = (relations: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(relations).map(([id, relation]) => [
      `agreements/${id}.md`,
      example.replace('\nnames:', `\n${relation}\nnames:`),
    ]),
  );

const reported = (place: string, field: string, ids: string, note: string): string =>
  `content/${place}: error: \`${field}\` leads back here: ${ids
    .split(' ')
    .map((id) => `\`${id}\``)
    .join(' → ')}; remove one of them [no-cycle]\n  content/${note}: note: the next step`;

test('chains, forks and joins are not cycles, and neither are broken pointers', () => {
  assert.deepEqual(problemsOf(topics({ c: 'b', b: 'a', a: 'examples', d: 'b', e: 'nowhere' })), []);
  const diamond = { a: 'amends: [b, c]', b: 'amends: [d]', c: 'amends: [d]', d: 'buildsOn: [2030-03-01-example]' };
  assert.deepEqual(problemsOf(agreements(diamond)), []);
});

test('a cycle of two is reported once, at the first of them, with the other as a note', () => {
  assert.deepEqual(problemsOf(topics({ b: 'a', a: 'b' })), [
    reported('topics/a.md:4:10', 'broader', 'a b a', 'topics/b.md:4:10'),
  ]);
});

test('a cycle of three is reported once, and records that only lead into it are not', () => {
  assert.deepEqual(problemsOf(topics({ b: 'c', c: 'a', a: 'b', '0-before': 'a', d: 'c' })), [
    reported('topics/a.md:4:10', 'broader', 'a b c a', 'topics/b.md:4:10'),
  ]);
});

test('two cycles that share a record are both reported', () => {
  assert.deepEqual(problemsOf(agreements({ a: 'amends: [b]', b: 'amends: [a, c]', c: 'amends: [b]' })), [
    reported('agreements/a.md:3:10', 'amends', 'a b a', 'agreements/b.md:3:10'),
    reported('agreements/b.md:3:13', 'amends', 'b c b', 'agreements/c.md:3:10'),
  ]);
  assert.deepEqual(problemsOf(agreements({ a: 'amends:\n  - b\n  - c', b: 'amends: [a]', c: 'amends: [a]' })), [
    reported('agreements/a.md:4:5', 'amends', 'a b a', 'agreements/b.md:3:10'),
    reported('agreements/a.md:5:5', 'amends', 'a c a', 'agreements/c.md:3:10'),
  ]);
});

test('only one of two agreements can be the later, whatever relation says so', () => {
  assert.deepEqual(problemsOf(agreements({ a: 'renews: [b]', b: 'implements: [a]' })), [
    reported('agreements/a.md:3:10', 'renews', 'a b a', 'agreements/b.md:3:14'),
  ]);
});

test('relations with different meanings make no cycle together', () => {
  const body = (id: string, relation: string) => ({
    [`organizations/${id}.md`]: `---\ntitle: ${id}\nsummary: b\ntype: agency\nside: kr\n${relation}\n---\n`,
  });
  const follows = 'predecessors:\n  - organization: a\n    how: split';
  assert.deepEqual(problemsOf({ ...body('a', 'partOf: b'), ...body('b', follows) }), []);
  assert.deepEqual(
    problemsOf({ ...body('a', 'predecessors: [{organization: b, how: merged}]'), ...body('b', follows) }),
    [reported('organizations/a.md:6:31', 'predecessors', 'a b a', 'organizations/b.md:7:19')],
  );
});

test('cycles of meetings, mechanisms and sources are found too, in valid and broken records', () => {
  const pairs = { meetings: 'partOf', mechanisms: 'revives', sources: 'copyOf' };
  for (const [kind, field] of Object.entries(pairs)) {
    const record = (to: string) => `---\ntitle: 가나\n${field}: ${to}\n---\n`;
    const column = field.length + 3;
    assert.deepEqual(problemsOf({ [`${kind}/a.md`]: record('b'), [`${kind}/b.md`]: record('a') }), [
      reported(`${kind}/a.md:3:${column}`, field, 'a b a', `${kind}/b.md:3:${column}`),
    ]);
  }
});

test('a record that points to itself is left to the rule self-link', () => {
  assert.deepEqual(problemsOf(topics({ a: 'a', b: 'a' })), []);
});

test('a chain of thousands is followed without deep recursion', () => {
  const id = (index: number): string => `t${String(index).padStart(5, '0')}`;
  const chain = Array.from({ length: 12_000 }, (_, index) => [id(index), id(index + 1)]);
  const start = process.cpuUsage();
  assert.deepEqual(problemsOf(topics(Object.fromEntries(chain))), []);
  assert.ok(process.cpuUsage(start).user < 6_000_000);
});

test('each relation between records of one kind is in an order, or is known to have none', () => {
  const unordered = ['agreements.earlierSteps', 'organizations.distinctFrom', 'people.distinctFrom', 'topics.topics'];
  const within = kindNames.flatMap((kind) =>
    relationsOf(kind)
      .filter(({ targets, path }) => targets.includes(kind) && path.at(-1) !== 'source')
      .map(relationName),
  );
  assert.deepEqual(within.toSorted(), [...orders.flat(), ...unordered].toSorted());
});
