// Tests that no page says that something did not happen; we only know what we did not find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';

const banned = /\boverdue\b|\bnot held\b|\bno evidence\b|\bdid not take place\b|\bnever met\b/i;

test('no page calls anything overdue, not held or without evidence', () => {
  const pages = readPages();
  assert.ok(pages.length > 0);
  const found = pages.flatMap(({ address, html }) => {
    const [words] = banned.exec(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')) ?? [];
    return words === undefined ? [] : [`${address}: ${words}`];
  });
  assert.deepEqual(found, []);
});
