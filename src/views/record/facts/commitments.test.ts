// Tests of the facts of a commitment: due dates never claim more than was searched.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import { commitmentFacts } from './commitments.ts';

const factsWith = (change?: Change): string[] => {
  const ctx = contextOf(change === undefined ? {} : { 'commitments/meet-every-year.md': change });
  return rowsInWords(commitmentFacts(...pageOf(ctx, 'commitments', 'meet-every-year')));
};

test('each field has a line, in a fixed order', () => {
  assert.deepEqual(factsWith(), [
    'State: Open',
    'Strength: Pledge [1] official',
    'Made in: Example memorandum',
    'Who is to act: Ministry of Examples (kr) [1] official',
    'Who is to act: Ministry of Examples (cn) [1] official',
    'Due: 31 December 2030; looked only to 1 May 2030. [1] official',
  ]);
});

test('a state from the history has the sources of its last event', () => {
  const history =
    'history:\n  - on: 2030-04-01\n    status: under-way\n    note: Begun.\n  - on: 2030-04-20\n    status: kept\n    note: Done.\n';
  const facts = factsWith((text) =>
    text
      .replace('looked:\n', `${history}looked:\n`)
      .replace('by, due]', 'by, due, history.2030-04-01]')
      .replace(/---\n$/, '  - source: daily\n    locator: caption\n    supports: [history.2030-04-20]\n---\n'),
  );
  assert.equal(facts[0], 'State: Kept [2] one outlet');
});

test('a request names who asked, and its due date is followed by the source’s wording', () => {
  const facts = factsWith((text) =>
    text
      .replace(
        'due: 2030-12-31',
        'askedBy:\n  - side: cn\n    organization: example-cn\ndue: 2030\ndueWording: within the year\nrecurs: once a year',
      )
      .replace('by, due]', 'by, askedBy, due, recurs]'),
  );
  assert.deepEqual(facts.slice(5), [
    'Asked by: Ministry of Examples (cn) [1] official',
    'Due: 2030; looked only to 1 May 2030. “within the year” [1] official',
    'How often: once a year [1] official',
  ]);
});

test('the line says if there is no due date; without a search there is no line', () => {
  const undated = factsWith((text) => text.replace('due: 2030-12-31\n', '').replace('by, due]', 'by]'));
  assert.equal(undated.at(-1), 'Due: No date given; looked to 1 May 2030.');
  const silent = factsWith((text) =>
    text
      .replace('due: 2030-12-31\n', '')
      .replace('by, due]', 'by]')
      .replace(/looked:\n.*\n.*\n/, ''),
  );
  assert.deepEqual(
    silent.filter((line) => line.startsWith('Due')),
    [],
  );
});
