// Tests of a claim's assertions and findings: their groups, sources, quotations and marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import { findingGroups } from './findings.ts';

const groupsWith = (change?: Change) => {
  const ctx = contextOf(change === undefined ? {} : { 'claims/a-rumour.md': change });
  return findingGroups(...pageOf(ctx, 'claims', 'a-rumour'));
};

test('assertions come first, findings second, each under its own heading', () => {
  assert.deepEqual(groupsWith(), [
    {
      heading: 'Who asserts it',
      items: [
        { text: '', publisher: 'Rumour', locator: 'section 2', quote: 'Ghosts signed it', lang: 'en', marks: [1] },
      ],
    },
    {
      heading: 'What was found',
      items: [
        {
          text: 'Ministers signed.',
          publisher: 'Government',
          locator: 'paragraph 1',
          quote: '',
          lang: 'en',
          marks: [2],
        },
      ],
    },
  ]);
});

test('a claim without findings has no heading for them', () => {
  const groups = groupsWith((text) =>
    text.replace('verdict: contradicted', 'verdict: unsupported').replace(/evidence:\n(?: .*\n)+/, ''),
  );
  assert.deepEqual(
    groups.map(({ heading, items }) => [heading, items.length]),
    [['Who asserts it', 1]],
  );
});

test('a quotation has the language of its source, and a source cited twice keeps its number', () => {
  const [asserted] = groupsWith((text) =>
    text.replace(
      'about:',
      '  - source: daily\n    locator: headline\n    quote: 유령이 서명\n  - source: rumour\n    locator: caption\nabout:',
    ),
  );
  assert.deepEqual(
    asserted?.items.map(({ publisher, quote, lang, marks }) => [publisher, quote, lang, marks]),
    [
      ['Rumour', 'Ghosts signed it', 'en', [1]],
      ['Example Daily', '유령이 서명', 'ko', [2]],
      ['Rumour', '', 'en', [1]],
    ],
  );
});

test('records of other kinds have no findings', () => {
  assert.deepEqual(findingGroups(...pageOf(contextOf(), 'agreements', '2030-03-01-example')), []);
});
