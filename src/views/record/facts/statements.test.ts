// Tests of the facts of a statement.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import { statementFacts } from './statements.ts';

const factsWith = (change?: Change): string[] => {
  const ctx = contextOf(change === undefined ? {} : { 'statements/2030-03-01-remarks.md': change });
  return rowsInWords(statementFacts(...pageOf(ctx, 'statements', '2030-03-01-remarks')));
};

test('each field has a line, in a fixed order', () => {
  assert.deepEqual(factsWith(), [
    'Form: Remarks [1] one outlet',
    'Date: 1 March 2030 [1] one outlet',
    'Speaker: Hong Gil-dong [1] one outlet',
    'According to: Example Daily',
    'At: Example summit [1] one outlet',
    'Language: Korean',
  ]);
});

test('a statement reported by the other side names its reporter and its audience', () => {
  const conveyed = 'conveyedBy:\n  side: cn\n  organization: example-cn\n  office: Spokesperson\n';
  const facts = factsWith((text) =>
    text.replace(/conveyedBy:\n(?: {2}.*\n)+/, `${conveyed}audience:\n  - side: kr\n    group: Korean residents\n`),
  );
  assert.deepEqual(facts.slice(3, 5), [
    'According to: Spokesperson, Ministry of Examples (cn)',
    'Said to: Korean residents',
  ]);
});

test('a measure has the dates when it applies', () => {
  const measure = (effect: string): string[] =>
    factsWith((text) =>
      text.replace('form: remarks', `form: measure\neffect:\n${effect}`).replace('form,', 'form, effect,'),
    );
  assert.ok(
    measure('  from: 2030-04-01\n  to: 2030-12\n').includes('In effect: 1 April 2030 to December 2030 [1] one outlet'),
  );
  assert.ok(measure('  from: 2030-04-01\n').includes('In effect: since 1 April 2030 [1] one outlet'));
});

test('a statement without a meeting, language or reporter has no lines for them', () => {
  const facts = factsWith((text) =>
    text.replace(/conveyedBy:\n(?: {2}.*\n)+madeAt: .*\nlanguage: ko\n/, '').replace(', madeAt]', ']'),
  );
  assert.deepEqual(
    facts.map((line) => line.split(':')[0]),
    ['Form', 'Date', 'Speaker'],
  );
});
