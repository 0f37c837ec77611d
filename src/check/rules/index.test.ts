// Every rule that has a file is in the list, under a name of its own, and says what it asks.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from './index.ts';

const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => name !== 'index' && name !== 'body');

test('the list holds the rule of each file, named like the file', () => {
  assert.deepEqual(rules.map(({ id }) => id).toSorted(), names.toSorted());
});

test('each rule has a test beside it, and a sentence', () => {
  for (const { id, says } of rules) {
    assert.ok(existsSync(join(import.meta.dirname, `${id}.test.ts`)), id);
    assert.match(says, /^[A-Z].{20,}[^.]$/, id);
  }
});
