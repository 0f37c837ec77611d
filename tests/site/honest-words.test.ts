// No page says of what nobody looked for that it did not happen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';

const banned = /\boverdue\b|\bnot held\b|\bno evidence\b|\bdid not take place\b|\bnever met\b/i;

test('nothing is called overdue, not held or without evidence, which only a look could tell', () => {
  const pages = readPages();
  assert.ok(pages.length > 500);
  const found = pages.flatMap(({ address, html }) => {
    const [words] = banned.exec(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')) ?? [];
    return words === undefined ? [] : [`${address}: ${words}`];
  });
  assert.deepEqual(found, []);
});
