// Tests of the facts of an agreement, with citation marks and support.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import { agreementFacts } from './agreements.ts';

const example = 'agreements/2030-03-01-example.md';

const factsWith = (changes: Readonly<Record<string, Change>>, id = '2030-03-01-example'): string[] => {
  const ctx = contextOf(changes);
  return rowsInWords(agreementFacts(...pageOf(ctx, 'agreements', id)));
};

const other = (id: string): Record<string, string> => ({
  [`agreements/${id}.md`]: `---
title: ${id}
summary: Another.
instrument: agreement
signed: 2029
parties:
  - side: kr
sources:
  - source: daily
    locator: caption
    supports: [summary, instrument, signed, parties]
---
`,
});

test('each field has a line, in a fixed order', () => {
  assert.deepEqual(factsWith({}), [
    'Instrument: Memorandum of understanding [1] official',
    'Signed: 1 March 2030 [1] official disputed',
    'Place: Example Hall, Beijing [1] official',
    'At: Example summit [1] official',
    'For Korea: Ministry of Examples (kr) [1, 2] official',
    'For Korea: > Hong Gil-dong, Minister of Examples [1] official',
    'For China: Ministry of Examples (cn) [1, 2] official',
    'Text: No public text found. Looked for on 1 June 2030.',
  ]);
});

test('dates of force, binding effect and earlier agreements have citation marks', () => {
  const facts = factsWith({
    ...other('2029-first'),
    ...other('2029-second'),
    [example]: (text) =>
      text
        .replace(
          'signed: 2030-03-01\n',
          'signed: 2030-03-01\ninForce: 2030-04\nends: 2035\nbinding: no\nbuildsOn: [2029-second, 2029-first]\namends: [2029-first]\n',
        )
        .replace('supports: [parties]', 'supports: [parties, inForce, ends, binding, buildsOn, amends]'),
  });
  assert.deepEqual(facts.slice(2, 5), [
    'In force: April 2030 [2] one outlet',
    'Ends: 2035 [2] one outlet',
    'Binding: No [2] one outlet',
  ]);
  assert.deepEqual(facts.slice(-4, -1), [
    'Amends: 2029-first [2] one outlet',
    'Builds on: 2029-second [2] one outlet',
    'Builds on: 2029-first [2] one outlet',
  ]);
});

test('an unknown binding effect is left out', () => {
  assert.deepEqual(
    factsWith({ [example]: (text) => text.replace('signed: 2030', 'binding: unknown\nsigned: 2030') }),
    factsWith({}),
  );
});

test('an agreement signed with others says how many documents the meeting counted', () => {
  const facts = factsWith({
    'meetings/2030-03-01-summit.md': (text) => text.replace('counted: 1', 'counted: 3\n    missing: 2'),
  });
  assert.ok(facts.includes('At: Example summit (one of 3 documents) [1] official'));
});

test('each side has its own row, and a party known only by its side is named by it', () => {
  const facts = factsWith({
    [example]: (text) =>
      text
        .replace(
          '  - side: cn\n    organization: example-cn\n',
          '  - side: cn\n    capacity: donor\n  - side: other\n    group: Residents of Example City\n    capacity: recipient\n',
        )
        .replace('  - field: parties.example-cn.signatory', '  - field: parties.cn.signatory'),
  });
  assert.deepEqual(facts.slice(6, 8), [
    'For China: China, donor [1, 2] official',
    'Others: Residents of Example City, recipient [1, 2] official',
  ]);
});

test('a signatory from another organisation is named with it', () => {
  const facts = factsWith({
    [example]: (text) =>
      text.replace(
        '      person: hong-gil-dong\n      office: Minister of Examples\n',
        '      office: Ambassador\n      organization: example-cn\n',
      ),
  });
  assert.equal(facts[5], 'For Korea: > Ambassador, Ministry of Examples (cn) [1] official');
});

test('a published text has its languages and address', () => {
  const published = factsWith({
    [example]: (text) =>
      text.replace(
        'availability: not-found',
        'availability: published\n  languages: [ko, zh-Hans]\n  url: https://example.org/text',
      ),
  });
  assert.equal(
    published.at(-1),
    'Text: Published in Korean and Chinese: https://example.org/text Looked for on 1 June 2030.',
  );
  const summary = factsWith({
    [example]: (text) => text.replace(/availability: not-found\n {2}looked:\n.*\n/, 'availability: summary\n'),
  });
  assert.equal(summary.at(-1), 'Text: Only a summary was found.');
});
