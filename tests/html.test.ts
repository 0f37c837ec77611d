// Every page of the built site is valid HTML, by all that html-validate recommends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { readPages } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title is the name of a record; cut to 70 characters it would name another, and a list that cuts it itself shows no less.
    'long-title': 'off',
    // The boxes of one filter share its name: several values of a filter are any of them.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
});

test('every page is valid HTML', async () => {
  const pages = readPages();
  const complaints: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results)
      complaints.push(
        ...messages.map(({ line, column, ruleId, message }) => `${address}:${line}:${column} ${message} [${ruleId}]`),
      );
  }
  assert.deepEqual(complaints, []);
  assert.ok(pages.length > 300, `${pages.length} pages`);
});
