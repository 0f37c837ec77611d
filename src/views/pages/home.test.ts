// Tests of the home page: newest agreements, commitments, example searches and counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { kindNames } from '../../model/kinds.ts';
import { buildHome } from './home.ts';

const agreement = (title: string, signed: string): string =>
  `---\ntitle: ${title}\nsummary: Another.\ninstrument: agreement\nsigned: ${signed}\nparties:\n  - side: kr\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, instrument, signed, parties]\n---\n`;

test('the newest agreements come first, up to a limit', () => {
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

test('the list ends with a whole day, unless that makes it too long', () => {
  const newestOf = (count: number): number => {
    const files = Array.from({ length: count }, (_, index): [string, string] => [
      `agreements/2040-${index}.md`,
      agreement(`Of one day ${index}`, '2040-01-05'),
    ]);
    return buildHome(contextOf(Object.fromEntries(files))).newest.length;
  };
  assert.deepEqual([newestOf(3), newestOf(16), newestOf(30)], [4, 16, 15]);
});

test('counts match the graph, and link to the lists', () => {
  const ctx = contextOf({}, '/sub');
  assert.deepEqual(
    buildHome(ctx).counts.map(({ label, count }) => `${label.href} ${count}`),
    kindNames.map((kind) => `/sub/${kind}/ ${ctx.graph.of(kind).length}`),
  );
});

test('examples come from the records that most others point to', () => {
  const named = (text: string): string =>
    text.replace('\nsummary:', '\nnames:\n  ko:\n    text: 가나다부\n    status: reported\nsummary:');
  const examplesOf = (...given: Parameters<typeof contextOf>): string[] =>
    buildHome(contextOf(...given)).examples.map(({ text }) => text);
  assert.ok(!examplesOf().includes('가나다부'));
  assert.ok(examplesOf({ 'organizations/example-kr.md': named }).includes('가나다부'));
  assert.ok(examplesOf().includes('Examples'));
});

test('an example links to a search for its own text', () => {
  for (const { text, href = '' } of buildHome(contextOf({}, '/sub')).examples) {
    const url = new URL(href, 'https://example.org');
    assert.deepEqual([url.pathname, url.searchParams.get('q')], ['/sub/search/', text]);
  }
});

test('a commitment with a due date is shown once', () => {
  const { followUp } = buildHome(contextOf());
  assert.deepEqual(
    followUp.map(({ title }) => title),
    ['Meet every year'],
  );
});
