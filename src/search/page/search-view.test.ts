// Tests of the search form: every filter offers the values that records have, with their labels.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { filtersOf } from '../index/filter-values.ts';
import { buildFilters, buildPageWords } from './search-view.ts';

const options = (ctx = contextOf()): Record<string, string[]> =>
  Object.fromEntries(
    buildFilters(ctx).map((filter) => [filter.name, filter.options.map(({ value, label }) => `${value} = ${label}`)]),
  );

const remarks = (made: string): string =>
  `---\ntitle: Remarks of ${made}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, form, made, speakers]\n---\n`;

test('ministries go by name with their acronyms, topics by title', () => {
  const { ministry, topic } = options();
  assert.deepEqual(ministry, [
    'example-cn = Ministry of Examples (cn) (MOXcn)',
    'example-kr = Ministry of Examples (kr) (MOXkr)',
  ]);
  assert.deepEqual(topic, ['examples = Examples']);
});

test('kinds have a fixed order, years are newest first, states by label', () => {
  const { kind, year, status } = options(
    contextOf({ 'statements/2029-a.md': remarks('2029'), 'statements/1992-08-b.md': remarks('1992-08') }),
  );
  assert.equal(kind?.[0], 'agreements = Agreements');
  assert.equal(kind?.at(-1), 'sources = Sources');
  assert.deepEqual(year, ['2030 = 2030', '2029 = 2029', '1992 = 1992']);
  assert.deepEqual(status, ['held = Held', 'open = Open', 'signed = Signed']);
});

test('a value that no record has is not offered', () => {
  const { kind, status } = options(contextOf({ 'claims/a-rumour.md': null }));
  assert.equal(kind?.includes('claims = Claims'), false);
  assert.equal(status?.includes('cancelled = Cancelled'), false);
});

test('every value of every record can be chosen, each once', () => {
  const ctx = contextOf();
  for (const { name, options: offered } of buildFilters(ctx)) {
    const values = offered.map(({ value }) => value);
    const had = new Set(ctx.graph.records.flatMap((record) => filtersOf(record, ctx)[name]));
    assert.deepEqual(values.toSorted(), [...had].toSorted(), name);
  }
});

test('a body is looked for by its acronym and by the names of the body that it follows', () => {
  const ctx = contextOf({
    'organizations/example-kr.md': swap(
      'type: ministry',
      'type: ministry\npredecessors:\n  - organization: example-cn\n    how: renamed',
    ),
  });
  const body = buildFilters(ctx)[0]?.options.find(({ value }) => value === 'example-kr');
  for (const name of ['MOXkr', 'MOXcn', 'Ministry of Examples (cn)']) assert.ok(body?.names.includes(name), name);
});

test('each value is counted over all records', () => {
  const ctx = contextOf();
  for (const { name, options: offered } of buildFilters(ctx))
    for (const { value, count } of offered)
      assert.equal(
        count,
        ctx.graph.records.filter((record) => filtersOf(record, ctx)[name].includes(value)).length,
        `${name} ${value}`,
      );
});

test('the words for the script survive being written into an attribute', () => {
  const words = buildPageWords(contextOf());
  assert.deepEqual(JSON.parse(JSON.stringify(words)), words);
  assert.equal(words.one, '1 result');
  assert.equal(words.many, '# results');
  assert.equal(words.typed, '“{word}”');
  assert.equal(words.labelled, '{label}: {text}');
});

test('the script gets the number of results in the form of the language, wherever its words have a 2', () => {
  const ctx = contextOf();
  const search = { ...ctx.words.search, results: (count: string) => `2차 결과 ${count}건` };
  assert.equal(buildPageWords({ ...ctx, words: { ...ctx.words, search } }).many, '2차 결과 #건');
});
