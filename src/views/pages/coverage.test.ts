// Tests of the coverage page: its numbers match the graph, and no declared gap is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { listSupported } from '../../graph/support.ts';
import { kindNames } from '../../model/kinds.ts';
import { buildCoverage } from './coverage.ts';

const source = (grade: string, publisher: string, more = ''): string =>
  `---\ntitle: A page\nsummary: A page.\npublisher: ${publisher}\nurlNote: None.\nlanguage: en\ngrade: ${grade}\ngradeReason: For the test.\n${more}---\n`;

/** A tree with a fact at every level of support. */
const everyLevel: Readonly<Record<string, Change>> = {
  'sources/blog.md': source('weak', 'Blog'),
  'sources/herald.md': source('press', 'Herald'),
  'sources/copy.md': source('official', 'Blog', 'copyOf: gazette\n'),
  'statements/2030-03-01-remarks.md': (text) =>
    text
      .replace('supports: [summary, form,', 'supports: [summary,')
      .replace(
        /---\n$/,
        '  - source: blog\n    locator: line 1\n    supports: [form]\n  - source: herald\n    locator: caption\n    supports: [made]\n---\n',
      ),
  'mechanisms/example-dialogue.md': swap('source: gazette', 'source: copy'),
};

for (const [name, changes] of [
  ['the valid tree', {}],
  ['a tree with every level of support', everyLevel],
] as const) {
  test(`the facts of ${name} are counted as in the graph`, () => {
    const ctx = contextOf(changes);
    const { support, disputed, weak } = buildCoverage(ctx);
    const facts = listSupported(ctx.graph);
    const counted = (...levels: string[]): number => facts.filter((fact) => levels.includes(fact.support.level)).length;
    assert.deepEqual(support, [
      { level: 'official', count: counted('official') },
      { level: 'official, from a copy', count: counted('official-copy') },
      { level: 'two or more outlets', count: counted('outlets') },
      { level: 'one outlet', count: counted('one-outlet') },
      { level: 'weak source only', count: counted('weak') },
    ]);
    assert.equal(
      support.reduce((sum, { count }) => sum + count, 0),
      facts.length,
    );
    assert.equal(weak.length, counted('weak'));
    assert.equal(disputed, '1 fact is disputed.');
    assert.equal(facts.filter((fact) => fact.support.disputed).length, 1);
  });
}

test('the tree for these tests has every level of support', () => {
  assert.deepEqual(
    buildCoverage(contextOf(everyLevel)).support.map(({ count }) => count > 0),
    [true, true, true, true, true],
  );
});

test('records of every kind are counted', () => {
  const ctx = contextOf({}, '/sub');
  const { records } = buildCoverage(ctx);
  assert.deepEqual(
    records.map(({ kind, count }) => `${kind.href} ${count}`),
    kindNames.map((kind) => `/sub/${kind}/ ${ctx.graph.of(kind).length}`),
  );
  assert.equal(
    records.reduce((sum, { count }) => sum + count, 0),
    ctx.graph.records.length,
  );
});

test('citations that support facts are counted', () => {
  assert.equal(buildCoverage(contextOf()).citations, 'The records cite sources 9 times.');
  assert.equal(buildCoverage(contextOf(everyLevel)).citations, 'The records cite sources 11 times.');
});

test('documents missing from the register are listed with their meeting', () => {
  const ctx = contextOf({
    'meetings/2030-03-01-summit.md': swap(
      'counted: 1',
      'counted: 14\n    missing: 13\n  - instrument: treaty\n    counted: 2\n    missing: 2',
    ),
  });
  assert.deepEqual(
    buildCoverage(ctx).missing.map(({ meeting, text }) => `${meeting.text}: ${text}`),
    ['Example summit: 13 of 14 memorandums of understanding', 'Example summit: 2 of 2 treaties'],
  );
  assert.deepEqual(buildCoverage(contextOf()).missing, []);
});

test('only agreements whose text was not found are listed', () => {
  assert.deepEqual(
    buildCoverage(contextOf()).texts.map(({ text }) => text),
    ['Example memorandum'],
  );
  const found = { 'agreements/2030-03-01-example.md': swap('availability: not-found', 'availability: summary') };
  assert.deepEqual(buildCoverage(contextOf(found)).texts, []);
});

test('every gap is listed under its record', () => {
  const ctx = contextOf({
    'people/hong-gil-dong.md': (text) =>
      text.replace('side: kr', 'notFound:\n  - field: names.hanja\n    looked:\n      on: 2030-06-01\nside: kr'),
  });
  assert.deepEqual(
    buildCoverage(ctx).notFound.map(({ record, items }) => [record.text, items.map(({ field }) => field)]),
    [
      ['Example memorandum', ['Signatory: Ministry of Examples (cn)']],
      ['Hong Gil-dong', ['Name in characters']],
    ],
  );
});

test('a fact with only a weak source is listed with its record', () => {
  const [fact, ...others] = buildCoverage(contextOf(everyLevel)).weak;
  assert.deepEqual(others, []);
  assert.equal(fact?.record.text, 'Remarks at the example summit');
});

test('commitments are listed by the last day of the search for follow-up', () => {
  const [group, ...others] = buildCoverage(contextOf()).looked;
  assert.deepEqual(others, []);
  assert.equal(group?.through, 'To 1 May 2030');
  assert.deepEqual(
    group?.commitments.map(({ text }) => text),
    ['Meet every year'],
  );
  const without = swap('looked:\n  on: 2030-06-01\n  through: 2030-05-01\n', '');
  assert.equal(
    buildCoverage(contextOf({ 'commitments/meet-every-year.md': without })).looked[0]?.through,
    'Not looked for',
  );
});

test('people with an incomplete term or without Chinese characters are listed', () => {
  const listed = (change: Change): string[][] => {
    const { terms, characters } = buildCoverage(contextOf({ 'people/hong-gil-dong.md': change }));
    return [terms, characters].map((list) => list.map(({ text }) => text));
  };
  assert.deepEqual(listed(swap('A minister', 'The minister')), [['Hong Gil-dong'], ['Hong Gil-dong']]);
  assert.deepEqual(listed(swap('role: ', 'from: 2030\n    to: 2031\n    role: ')), [[], ['Hong Gil-dong']]);
  assert.deepEqual(listed(swap('names:\n', 'names:\n  hanja:\n    text: 洪吉童\n    status: reported\n')), [
    ['Hong Gil-dong'],
    [],
  ]);
});
