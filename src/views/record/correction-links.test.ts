// Tests of the links to a record’s source file and to the form for corrections.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { correctionLinks } from './correction-links.ts';

const ctx = contextOf();
const record = recordIn(ctx, 'agreements', '2030-03-01-example');

test('a record links to its file, and to the form with its page filled in', () => {
  assert.deepEqual(
    correctionLinks(record, 'https://site/x/', 'https://example.org/r', ctx).map(({ href, rel }) => [href, rel]),
    [
      ['https://example.org/r/blob/HEAD/content/agreements/2030-03-01-example.md', 'external noopener'],
      [
        'https://example.org/r/issues/new?template=correction.yml&title=Correction%3A+Example+memorandum&page=https%3A%2F%2Fsite%2Fx%2F',
        'external noopener',
      ],
    ],
  );
});

test('without a repository there are no links', () => {
  assert.deepEqual(correctionLinks(record, 'https://site/x/', '', ctx), []);
});
