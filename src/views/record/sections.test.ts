// The sections of a record in plain words: each under the fragment that its page has, without marks, citations and addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { recordSections } from './sections.ts';

test('sections come in the order of the page, headings of the body under their own fragments', () => {
  const ctx = contextOf();
  const sections = recordSections(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(
    sections.map(({ fragment }) => fragment),
    ['disagreement-1', 'says', 'text-what-it-provides', 'sources'],
  );
});

test('words are plain: no Markdown, no citations, no addresses', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace('It was signed', '**It** was _truly_ `signed`, a snake_case, [here](https://example.org/x_y)'),
  });
  const says = recordSections(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx).find(
    ({ fragment }) => fragment === 'says',
  );
  assert.match(says?.text ?? '', /^It was truly signed, a snake_case, here/);
});
