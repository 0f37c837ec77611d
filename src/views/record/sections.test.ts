// Tests of the plain-text sections of a record page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { recordSections } from './sections.ts';

test('sections follow the order of the page, and headings in the body have their own fragments', () => {
  const ctx = contextOf();
  const sections = recordSections(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(
    sections.map(({ fragment }) => fragment),
    ['disagreement-1', 'says', 'text-what-it-provides', 'sources'],
  );
});

test('the text has no Markdown marks, citations or addresses', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace('It was signed', '**It** was _truly_ `signed`, a snake_case, [here](https://example.org/x_y)'),
  });
  const says = recordSections(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx).find(
    ({ fragment }) => fragment === 'says',
  );
  assert.match(says?.text ?? '', /^It was truly signed, a snake_case, here/);
});
