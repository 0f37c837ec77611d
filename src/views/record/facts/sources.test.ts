// Tests of the facts of a source.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import type { ViewContext } from '../../shared/context.ts';
import { sourceFacts } from './sources.ts';

const source = (ctx: ViewContext, id: string): string[] => rowsInWords(sourceFacts(...pageOf(ctx, 'sources', id)));

test('a source has its grade, the grades of its parts, and the reason', () => {
  assert.deepEqual(source(contextOf(), 'rumour'), [
    'Grade: unreliable. It was found to invent.',
    'Graded apart: paragraphs 1–3: weak. They agree with others.',
    'Graded apart: sections 1–9: unreliable. Nothing there is found elsewhere.',
    'Publisher: Rumour',
    'Language: English, not known whether translated',
    'Address: https://example.org/rumour',
  ]);
});

test('a source names the one it copies or relays, and says why it has no address', () => {
  const change: Change = (text) =>
    text.replace(
      'url: https://example.org/daily\n',
      'urlNote: Read on paper.\narchived: https://example.org/kept\ncopyOf: gazette\nrelays: example-kr\n',
    );
  assert.deepEqual(source(contextOf({ 'sources/daily.md': change }), 'daily').slice(1), [
    'Publisher: Example Daily',
    'Language: Korean, not a translation',
    'Address: Read on paper.',
    'Archived copy: https://example.org/kept',
    'Copy of: Example gazette',
    'Retells: Ministry of Examples (kr)',
  ]);
});

test('the address of an unreliable source is plain text', () => {
  const ctx = contextOf();
  const address = (id: string) =>
    sourceFacts(...pageOf(ctx, 'sources', id)).find(({ label }) => label === 'Address')?.lines[0]?.parts[0];
  assert.equal(address('rumour')?.href, undefined);
  assert.equal(address('daily')?.href, 'https://example.org/daily');
});
