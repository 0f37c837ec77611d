// Tests of source lists: one number for each source, in order of first mention.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import type { ViewContext } from './context.ts';
import { buildSourceList, numberSources } from './source-list.ts';

const example = 'agreements/2030-03-01-example.md';

const sourcesOf = (ctx: ViewContext) => buildSourceList(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);

const placesWith = (change: Change): string[] =>
  sourcesOf(contextOf({ [example]: change })).flatMap(({ number, places }) =>
    places.map(({ locator, quote }) => `${number} ${locator}${quote === undefined ? '' : ` “${quote}”`}`),
  );

const disagreement = `disagreements:
  - question: Who signed
    values: ${JSON.stringify(['Ghosts', 'Ministers'].map((value) => ({ value, citations: [{ source: 'daily', locator: 'caption' }] })))}
    used: Ministers
    reason: No ghost was seen.
`;

test('sources are numbered from facts, then claims, then disagreements, then the body', () => {
  const ctx = contextOf({
    'sources/blog.md':
      '---\ntitle: Blog\nsummary: A blog.\npublisher: Blog\nurlNote: None.\nlanguage: zh-Hant\ngrade: weak\ngradeReason: Unknown.\n---\n',
    [example]: (text) => text.replace('[@gazette, paragraph 1].', '[@blog, line 3; @rumour, section 1].'),
    'claims/a-rumour.md': (text) => text.replace('verdict:', `${disagreement}verdict:`),
  });
  assert.deepEqual(
    [...numberSources(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx)],
    [
      ['gazette', 1],
      ['daily', 2],
      ['rumour', 3],
      ['blog', 4],
    ],
  );
  assert.deepEqual(
    [...numberSources(recordIn(ctx, 'claims', 'a-rumour'), ctx)],
    [
      ['rumour', 1],
      ['gazette', 2],
      ['daily', 3],
    ],
  );
  assert.deepEqual([...numberSources(recordIn(ctx, 'topics', 'examples'), ctx)], []);
});

test('an entry has all that a reader needs to find and judge the source', () => {
  const [gazette, daily, rumour] = sourcesOf(contextOf({}, '/sub'));
  assert.deepEqual(gazette, {
    number: 1,
    id: 'source-1',
    label: 'Source 1: Government, 2 March 2030',
    title: { text: 'Example gazette', href: '/sub/sources/gazette/' },
    publisher: 'Government',
    published: '2 March 2030',
    grade: 'official',
    gradeText: 'official',
    address: { text: 'https://example.org/gazette', href: 'https://example.org/gazette', rel: 'external noopener' },
    places: [
      { locator: 'paragraph 1', quote: 'The two ministries signed', lang: 'en', grade: 'official' },
      { locator: 'paragraph 2', lang: 'en', grade: 'official' },
    ],
  });
  assert.equal(daily?.published, '');
  assert.match(daily?.label ?? '', /^Source 2: [^,]+$/);
  assert.deepEqual(
    daily?.places.map(({ lang }) => lang),
    ['ko'],
  );
  assert.deepEqual(rumour?.address, { text: 'https://example.org/rumour' });
});

test('each place has its own grade', () => {
  const [, , rumour] = sourcesOf(
    contextOf({
      [example]: (text) => text.replace('[@gazette, paragraph 1].', '[@gazette, paragraph 1; @rumour, paragraph 2].'),
    }),
  );
  assert.equal(rumour?.grade, 'unreliable');
  assert.deepEqual(
    rumour?.places.map(({ locator, grade }) => [locator, grade]),
    [
      ['section 2', 'unreliable'],
      ['paragraph 2', 'weak'],
    ],
  );
});

test('a place is listed once, with its quotation if it has one; the others share a line', () => {
  const cited = placesWith((text) => `${text}\nMore [@gazette, paragraph 1; @daily, paragraph 3].\n`);
  assert.deepEqual(cited, [
    '1 paragraph 1 “The two ministries signed”',
    '1 paragraph 2',
    '2 paragraphs 2–3; paragraph 3',
    '3 section 2',
  ]);
});

test('two quotations from one place are both listed', () => {
  const second =
    '  - source: gazette\n    locator: paragraph 1\n    quote: every year\n    supports: [summary]\ndisagreements:';
  assert.deepEqual(placesWith((text) => text.replace('disagreements:', second)).slice(0, 2), [
    '1 paragraph 1 “The two ministries signed”',
    '1 paragraph 1 “every year”',
  ]);
});
