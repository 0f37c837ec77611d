// Tests that the coverage page names every field in words, in gaps and in weakly sourced facts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages, textOf } from '../pages.ts';

test('no field is shown under its technical name', () => {
  const coverage = readPages().find(({ address }) => address === '/coverage/');
  const items = coverage?.elements.filter(({ tagName }) => tagName === 'li').map(textOf) ?? [];
  assert.ok(items.length > 100);
  const raw = items.filter((text) => /(?:^|: )[a-z]+[A-Z][a-zA-Z]*(?=$|[:. (])|: \d{4}-\d\d/.test(text));
  assert.deepEqual(raw, []);
});
