// Tests of the index: every record under its names and links, and nothing that nobody searches for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { swap, withdraw } from '../../../tests/tree.ts';
import { tokensOf } from '../text/tokens.ts';
import { linkToken, metaWeights } from './index-fields.ts';
import { buildSearchRecords, type SearchRecord } from './search-records.ts';

const entryOf = (url: string, records: readonly SearchRecord[]): SearchRecord => {
  const entry = records.find((record) => record.url === url);
  assert.ok(entry, url);
  return entry;
};

const metaOf = ({ content }: SearchRecord): Record<string, string> =>
  Object.fromEntries(
    [...content.matchAll(/data-pagefind-meta="([\w-]+)\[content\]" content="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, value],
    ),
  );

const words = (record: SearchRecord, ...fields: string[]): Set<string> =>
  new Set(fields.flatMap((field) => (metaOf(record)[field] ?? '').split(' ')));

/** The words of the page, without its marks. */
const bodyOf = ({ content }: SearchRecord): string => content.slice(content.indexOf('<p>'));

const example = '/agreements/2030-03-01-example/';

test('every record has an entry, in one order, under its address below the base', () => {
  const ctx = contextOf({}, '/sub');
  const urls = buildSearchRecords(ctx).map(({ url }) => url);
  assert.deepEqual(urls.toSorted(), ctx.graph.records.map(({ kind, id }) => `/sub/${kind}/${id}/`).toSorted());
  assert.deepEqual(urls, urls.toSorted());
});

test('an agreement is found by a link to the people, bodies and topics of its own, under the field of its kind', () => {
  const links = words(entryOf(example, buildSearchRecords(contextOf())), 'about-agreements');
  for (const link of [
    linkToken('people', 'hong-gil-dong'),
    linkToken('organizations', 'example-kr'),
    linkToken('topics', 'examples'),
  ])
    assert.ok(links.has(link), link);
});

test('a record is found by its names and, in a separate field, by its other spellings', () => {
  const entry = entryOf('/people/hong-gil-dong/', buildSearchRecords(contextOf()));
  for (const [field, query] of [
    ['name', 'Hong Gil-dong'],
    ['name', 'gildong'],
    ['name', '홍길동'],
    ['alias', 'Hong Kil Tong'],
  ] as const)
    for (const token of tokensOf(query)) assert.ok(words(entry, field).has(token), `${field} ${token}`);
  assert.equal(words(entry, 'name').has('kil'), false);
});

test('sources and claims have a heading and no name, so that they rank below their subject', () => {
  for (const url of ['/sources/daily/', '/claims/a-rumour/']) {
    const meta = metaOf(entryOf(url, buildSearchRecords(contextOf())));
    assert.equal(meta['name'], undefined, url);
    assert.ok(meta['heading'], url);
  }
});

test('Hangul and Han of the summary and the body are pairs at the end, in order', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) => text.replace('It was signed', '병어잡이와 鲳鱼 pomfret was signed'),
  });
  const body = bodyOf(entryOf(example, buildSearchRecords(ctx)));
  const [shown = '', tail = ''] = body.split('<i id="-"></i>');
  assert.ok(shown.includes('병어잡이와 鲳鱼 pomfret'));
  assert.ok(tail.includes('병어 어잡 잡이 이와 鲳鱼'));
  assert.equal(tail.includes('pomfret'), false);
});

test('content is the text that readers see: sections by fragment, no citations, no addresses', () => {
  const body = bodyOf(entryOf(example, buildSearchRecords(contextOf())));
  assert.match(body, /^<p>The two example ministries agreed/);
  assert.match(body, /<i id="text-what-it-provides"><\/i><p>[^<]*The ministries will meet every year\./);
  assert.doesNotMatch(body, /\[@|\.md|\.\.\/|supports|Hong Kil Tong/);
});

test('a claim is called one wherever it is found', () => {
  const { title } = metaOf(entryOf('/claims/a-rumour/', buildSearchRecords(contextOf())));
  assert.equal(title, 'Claim: The memorandum was signed by ghosts (contradicted)');
});

test('every field of every entry has a weight', () => {
  for (const record of buildSearchRecords(contextOf()))
    for (const field of Object.keys(metaOf(record))) assert.ok(field in metaWeights, `${record.url} ${field}`);
});

test('markup in a record stays text', () => {
  const ctx = contextOf({
    'sources/daily.md': swap('title: Example daily', 'title: "</i><script>x</script> & \\"quotes\\""'),
  });
  const { content } = entryOf('/sources/daily/', buildSearchRecords(ctx));
  assert.doesNotMatch(content, /<script>|"quotes"/);
});

test('a withdrawn record is found by its words, not by its names, and is marked', () => {
  const meta = metaOf(
    entryOf(example, buildSearchRecords(contextOf({ 'agreements/2030-03-01-example.md': withdraw }))),
  );
  assert.deepEqual(
    [meta['title'], meta['state'], meta['withdrawn']],
    ['Withdrawn: Example memorandum', 'Withdrawn', 'yes'],
  );
  assert.deepEqual([meta['name'], meta['alias']], [undefined, undefined]);
  assert.match(meta['heading'] ?? '', /memorandum/);
  assert.equal(metaWeights['withdrawn'], 0);
});
