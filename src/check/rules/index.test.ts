// Tests of the list of rules: every rule file is in it, under its own name, with a sentence.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkChanged, problemsOf } from '../../../tests/tree.ts';
import type { Rule } from '../tree.ts';
import { rules, shapeRules } from './index.ts';

/** The files of rules, as `group/id`. */
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('/') && path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => path.slice(0, -3))
  .filter((path) => path !== 'body/body');

test('the list holds the rule of each file, named like the file and its folder', () => {
  assert.deepEqual(rules.map(({ group, id }) => `${group}/${id}`).toSorted(), files.toSorted());
});

test('each rule has a test next to it, and a sentence', () => {
  for (const { group, id, says } of rules) {
    assert.ok(existsSync(join(import.meta.dirname, group, `${id}.test.ts`)), id);
    assert.match(says, /^[A-Z].{20,}[^.]$/, id);
  }
});

/** The number of whole problem lines that the test of a rule expects. */
const expectedLines = ({ group, id }: Rule): number =>
  readFileSync(join(import.meta.dirname, group, `${id}.test.ts`), 'utf8').split(`[${id}]`).length - 1;

test('the fixture tree satisfies every rule, and the test of each rule expects whole lines', (t) => {
  assert.deepEqual(problemsOf({}), []);
  const records = checkChanged({}).records.length;
  const expected = rules.map(expectedLines);
  assert.ok(expected.every((lines) => lines > 0));
  const lines = expected.reduce((sum, count) => sum + count);
  t.diagnostic(
    `${rules.length + shapeRules.length} rules; ${records} fixture records, broken for ${lines} lines of the rules with a file`,
  );
});
