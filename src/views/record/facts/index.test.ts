// Tests of the facts of all kinds: own facts first, then topics and other spellings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import { swap } from '../../../../tests/tree.ts';
import { kindNames } from '../../../model/kinds.ts';
import { buildRecordContext } from '../context.ts';
import { buildFacts } from './index.ts';

test('topics and other spellings come last, separated by commas; topics are linked', () => {
  const ctx = contextOf({
    'topics/second.md': '---\ntitle: Second\nsummary: Another.\n---\n',
    'agreements/2030-03-01-example.md': (text) =>
      text
        .replace('topics: [examples]', 'topics: [second, examples]')
        .replace('[Example MOU]', '[Example MOU, 예시 MOU, "<b>"]'),
  });
  const rows = buildFacts(...pageOf(ctx, 'agreements', '2030-03-01-example'));
  assert.deepEqual(rowsInWords(rows).slice(-2), [
    'Topics: Second, Examples',
    'Also written: Example MOU, 예시 MOU, <b>',
  ]);
  assert.deepEqual(
    rows.at(-2)?.lines[0]?.parts.map(({ href }) => href),
    ['/topics/second/', undefined, '/topics/examples/'],
  );
});

test('a record without topics or other spellings has no empty row', () => {
  const ctx = contextOf({ 'people/hong-gil-dong.md': swap('aliases: [Hong Kil Tong]\n', 'aliases: []\ntopics: []\n') });
  assert.deepEqual(
    buildFacts(...pageOf(ctx, 'people', 'hong-gil-dong')).map(({ label }) => label),
    ['Offices'],
  );
});

test('every kind has facts, except a topic without a wider one', () => {
  const ctx = contextOf();
  const without = kindNames.filter((kind) =>
    ctx.graph.records.some(
      (record) => record.kind === kind && buildFacts(record, buildRecordContext(record, ctx)).length === 0,
    ),
  );
  assert.deepEqual(without, ['topics']);
});

test('every internal link of a fact is below the base of the site', () => {
  const ctx = contextOf({}, '/sub/register');
  const links = ctx.graph.records.flatMap((record) =>
    buildFacts(record, buildRecordContext(record, ctx)).flatMap(({ lines }) =>
      lines.flatMap(({ parts }) =>
        parts.flatMap(({ href, rel }) =>
          href !== undefined && rel === undefined && href !== '#signed-here' ? [href] : [],
        ),
      ),
    ),
  );
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((href) => !/^\/sub\/register\/[a-z]+\/[a-z0-9-]+\/$/.test(href)),
    [],
  );
});

test('a topic names its wider topic, and a claim its verdict and subject', () => {
  const ctx = contextOf({ 'topics/narrow.md': '---\ntitle: Narrow\nsummary: Narrower.\nbroader: examples\n---\n' });
  assert.deepEqual(rowsInWords(buildFacts(...pageOf(ctx, 'topics', 'narrow'))), ['Part of: Examples']);
  assert.deepEqual(rowsInWords(buildFacts(...pageOf(ctx, 'topics', 'examples'))), []);
  assert.deepEqual(rowsInWords(buildFacts(...pageOf(ctx, 'claims', 'a-rumour'))), [
    'Verdict: Contradicted: better sources say otherwise',
    'About: Example memorandum',
  ]);
});
