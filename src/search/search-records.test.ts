// What is indexed: every record, under its own names and those of what it links to, and nothing that a reader would not search for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { swap } from '../../tests/tree.ts';
import { buildSearchRecords, filtersOf, type SearchRecord } from './search-records.ts';
import { queryTokens } from './tokens.ts';

const entryOf = (url: string, records: readonly SearchRecord[]): SearchRecord => {
  const entry = records.find((record) => record.url === url);
  assert.ok(entry, url);
  return entry;
};

const words = ({ meta }: SearchRecord, ...fields: string[]): Set<string> =>
  new Set(fields.flatMap((field) => (meta[field] ?? '').split(' ')));

const example = '/agreements/2030-03-01-example/';

test('every record has an entry, in one order, under its address below the base', () => {
  const ctx = contextOf({}, '/sub');
  const urls = buildSearchRecords(ctx).map(({ url }) => url);
  assert.deepEqual(urls.toSorted(), ctx.graph.records.map(({ kind, id }) => `/sub/${kind}/${id}/`).toSorted());
  assert.deepEqual(urls, urls.toSorted());
});

test('an agreement is found by every name of the people and bodies it links to, in any script', () => {
  const entry = entryOf(example, buildSearchRecords(contextOf()));
  const known = words(entry, 'alias', 'pairs');
  for (const query of ['홍길동', '길동', 'Hong Kil Tong', 'MOXcn', 'hong gil‑dong'])
    assert.deepEqual(
      queryTokens(query).filter((token) => !known.has(token)),
      [],
      query,
    );
});

test('a record is found by its own names and spellings, and is the very one for each', () => {
  const entry = entryOf('/people/hong-gil-dong/', buildSearchRecords(contextOf()));
  const known = words(entry, 'names');
  for (const query of ['Hong Gil-dong', '홍길동', 'Hong Kil Tong'])
    assert.deepEqual(
      queryTokens(query).filter((token) => !known.has(token)),
      [],
      query,
    );
});

test('Hangul and Han of the summary and the body are pairs, words of them none', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text
        .replace('It was signed', '병어와 鲳鱼 pomfret was signed')
        .replace('agreed to meet', 'agreed (합의) to meet'),
  });
  const pairs = words(entryOf(example, buildSearchRecords(ctx)), 'pairs');
  for (const pair of ['병어', '鲳鱼', '합의', '예시', '홍길']) assert.ok(pairs.has(pair), pair);
  assert.equal(pairs.has('pomfret'), false);
});

test('content is what a reader sees: no front matter, no citations, no addresses', () => {
  const { content } = entryOf(example, buildSearchRecords(contextOf()));
  assert.match(content, /^Example memorandum\nThe two example ministries agreed/);
  assert.match(content, /The ministries will meet every year/);
  assert.doesNotMatch(content, /\[@|gazette|\.md|\.\.\/|supports|Hong Kil Tong/);
});

test('a claim is called one wherever it is found', () => {
  const { content, meta } = entryOf('/claims/a-rumour/', buildSearchRecords(contextOf()));
  const called = 'Claim: The memorandum was signed by ghosts (contradicted)';
  assert.ok(content.startsWith(called));
  assert.equal(meta['title'] ?? meta['label'], called);
});

test('filters go by ids, year and state of the day of the build', () => {
  const ctx = contextOf();
  assert.deepEqual(filtersOf(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx), {
    ministry: ['example-kr', 'example-cn'],
    topic: ['examples'],
    kind: ['agreements'],
    year: ['2030'],
    status: ['signed'],
  });
  const ended = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace('place:', 'ends: 2030-05\nplace:').replace('signed, place', 'signed, ends, place'),
  });
  assert.deepEqual(filtersOf(recordIn(ended, 'agreements', '2030-03-01-example'), ended).status, ['ended']);
});

test('a body is filtered by itself, and a filter without values is left out', () => {
  const entries = buildSearchRecords(contextOf());
  assert.deepEqual(entryOf('/organizations/example-kr/', entries).filters, {
    ministry: ['example-kr'],
    kind: ['organizations'],
  });
  assert.deepEqual(entryOf('/sources/daily/', entries).filters, { kind: ['sources'] });
});

test('every value of every entry is text', () => {
  const ctx = contextOf({ 'sources/daily.md': swap('title: Example daily', 'title: "<b>Daily</b> & \\"quotes\\""') });
  for (const { url, meta, filters, sort } of buildSearchRecords(ctx)) {
    const values = [...Object.values(meta), ...Object.values(filters).flat(), ...Object.values(sort)];
    assert.deepEqual(
      values.filter((value) => typeof value !== 'string'),
      [],
      url,
    );
  }
});
