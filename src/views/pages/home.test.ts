// The home page: the newest agreements, commitments from both ends, searches that lead somewhere, and counts that are the graph's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { kindNames } from '../../model/kinds.ts';
import { buildHome } from './home.ts';

const agreement = (title: string, signed: string): string =>
  `---\ntitle: ${title}\nsummary: Another.\ninstrument: agreement\nsigned: ${signed}\nparties:\n  - side: kr\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, instrument, signed, parties]\n---\n`;

test('agreements stand newest first, no more than a page of them', () => {
  const files = Array.from({ length: 20 }, (_, index) => 2000 + index).map((year): [string, string] => [
    `agreements/${year}-a.md`,
    agreement(`Of ${year}`, `${year}`),
  ]);
  const { newest } = buildHome(contextOf(Object.fromEntries(files)));
  assert.equal(newest.length, 15);
  assert.deepEqual(
    newest.slice(0, 3).map(({ title }) => title),
    ['Example memorandum', 'Of 2019', 'Of 2018'],
  );
});

test('the list ends with a day and not within one, unless that makes it too long', () => {
  const newestOf = (count: number): number => {
    const files = Array.from({ length: count }, (_, index): [string, string] => [
      `agreements/2040-${index}.md`,
      agreement(`Of one day ${index}`, '2040-01-05'),
    ]);
    return buildHome(contextOf(Object.fromEntries(files))).newest.length;
  };
  assert.deepEqual([newestOf(3), newestOf(16), newestOf(30)], [4, 16, 15]);
});

test('counts are those of the graph, each with a link to its list', () => {
  const ctx = contextOf({}, '/sub');
  assert.deepEqual(
    buildHome(ctx).counts.map(({ label, count }) => `${label.href} ${count}`),
    kindNames.map((kind) => `/sub/${kind}/ ${ctx.graph.of(kind).length}`),
  );
});

test('an example is a search for its own words', () => {
  for (const { text, href = '' } of buildHome(contextOf({}, '/sub')).examples) {
    const url = new URL(href, 'https://example.org');
    assert.deepEqual([url.pathname, url.searchParams.get('q')], ['/sub/search/', text]);
  }
});

test('commitments with a date are shown, and not twice', () => {
  const { followUp } = buildHome(contextOf());
  assert.deepEqual(
    followUp.map(({ title }) => title),
    ['Meet every year'],
  );
});
