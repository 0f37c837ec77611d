// Tests that the table of rules in CONTRIBUTING.md is current.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withRuleTable } from './rule-table.ts';
import { rules, shapeRules } from './rules/index.ts';

const contributing = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

/** Prettier pads the columns of a table, so only its words are compared. */
const words = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test('the table is current (npm run rules renews it)', () => {
  assert.equal(words(contributing), words(withRuleTable(contributing)));
});

test('no two rules share an id', () => {
  const ids = [...shapeRules, ...rules].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('a document without the marks is refused', () => {
  assert.throws(() => withRuleTable('# Nothing'), /the marks .* are not in the document/);
});
