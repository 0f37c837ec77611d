// Weekly test that every page of the built site is valid HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';
import { listInvalid } from '../site/validate-pages.ts';

test('every page is valid HTML', async () => {
  assert.deepEqual(await listInvalid(readPages()), []);
});
