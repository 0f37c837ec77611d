// Who signed, as a line in the list of a meeting's documents.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { backLinkGroups } from '../record/back-links.ts';
import { signedBy } from './signed-by.ts';

const path = 'agreements/2030-03-01-example.md';
const lineWith = (changes: Readonly<Record<string, Change>>): string => {
  const ctx = contextOf(changes);
  return signedBy(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
};

test('a signatory is named with the office, a party without one by its body', () => {
  assert.equal(lineWith({}), 'Hong Gil-dong, Minister of Examples – Ministry of Examples (cn)');
});

test('an office without its holder stands alone', () => {
  assert.equal(
    lineWith({ [path]: swap('      person: hong-gil-dong\n', '') }),
    'Minister of Examples – Ministry of Examples (cn)',
  );
});

test('the documents of a meeting are listed with it, other lists without', () => {
  const ctx = contextOf();
  const [documents, ...others] = backLinkGroups(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx);
  assert.equal(documents?.items[0]?.more, 'Hong Gil-dong, Minister of Examples – Ministry of Examples (cn)');
  assert.ok(others.every(({ items }) => items.every(({ more }) => more === undefined)));
});
