// Tests of the rows of a lineage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { lineageView } from './lineage.ts';

const agreement = (title: string, more: string): string =>
  `---\ntitle: ${title}\nsummary: A text.\n${more}instrument: mou\nparties:\n  - side: kr\n---\n`;

const changes = {
  'agreements/2009-swap.md': agreement('First swap', 'signed: 2009-04-20\n'),
  'agreements/2011-swap.md': agreement('Second swap', 'signed: 2011\nrenews: [2009-swap]\n'),
  'agreements/undated-draft.md': agreement('Draft', 'amends: [2011-swap]\nimplements: [2009-swap]\n'),
};

const rowsOf = (id: string): string[] => {
  const ctx = contextOf(changes, '/sub');
  return lineageView(recordIn(ctx, 'agreements', id), ctx).map(
    ({ date, parts, isHere }) =>
      `${isHere ? '> ' : ''}${date}: ${parts.map(({ text, href }) => (href ? `${text} <${href}>` : text)).join('')}`,
  );
};

test('each row has a date, a title and its relation; only other records are linked', () => {
  assert.deepEqual(rowsOf('2011-swap'), [
    '20 April 2009: First swap </sub/agreements/2009-swap/>',
    '> 2011: Second swap (renews “First swap”)',
    'No date known: Draft </sub/agreements/undated-draft/> (amends “Second swap”; implements “First swap”)',
  ]);
});

test('a record without predecessors or successors has no rows', () => {
  assert.deepEqual(rowsOf('2030-03-01-example'), []);
});
