// Every path in content that is shown to readers is in words: what was not found, and facts on a weak source.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages, textOf } from '../pages.ts';

test('no field is shown by its name in the files', () => {
  const coverage = readPages().find(({ address }) => address === '/coverage/');
  const items = coverage?.elements.filter(({ tagName }) => tagName === 'li').map(textOf) ?? [];
  assert.ok(items.length > 100);
  const raw = items.filter((text) => /(?:^|: )[a-z]+[A-Z][a-zA-Z]*(?=$|[:. (])|: \d{4}-\d\d/.test(text));
  assert.deepEqual(raw, []);
});
