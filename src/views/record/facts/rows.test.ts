// Tests of rows of facts: labels, lines, citation marks and support.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import { plain, soft } from '../../shared/text-run.ts';
import { rowsFor } from './rows.ts';

const example = rowsFor(...pageOf(contextOf(), 'agreements', '2030-03-01-example'));

test('a field gives a row with its label, value, marks and support', () => {
  const rows = [example.text('place'), example.date('signed'), example.links('signedAt', [soft(' (here)')])];
  assert.deepEqual(rowsInWords(rows), [
    'Place: Example Hall, Beijing [1] official',
    'Signed: 1 March 2030 [1] official disputed',
    'At: Example summit (here) [1] official',
  ]);
});

test('a field without a value gives a row without lines', () => {
  const empty = [example.date('ends'), example.links('amends'), example.term('binding', undefined)];
  assert.deepEqual(empty, [
    { label: 'Ends', lines: [] },
    { label: 'Amends', lines: [] },
    { label: 'Binding', lines: [] },
  ]);
});

test('a kind can have its own label for a field', () => {
  const ctx = contextOf();
  assert.equal(rowsFor(...pageOf(ctx, 'meetings', '2030-03-01-summit')).links('partOf').label, 'Part of');
  assert.equal(rowsFor(...pageOf(ctx, 'organizations', 'example-kr')).links('partOf').label, 'Department of');
});

test('a fact can be disputed at any level of support', () => {
  assert.deepEqual(example.line('signed', [plain('x')]), {
    parts: [{ text: 'x' }],
    marks: [1],
    support: { level: 'official', text: 'official', disputed: true },
  });
});

test('a line without a path or for a field that needs no support has no marks and no support', () => {
  const bare = { parts: [{ text: 'x' }], side: 'kr', under: true, marks: [] };
  const options = { side: 'kr', under: true } as const;
  assert.deepEqual(example.line(undefined, [plain('x')], options), bare);
  assert.deepEqual(example.line('text', [plain('x')], options), bare);
});

test('each actor has the marks of its own path if the field needs support', () => {
  const ctx = contextOf({
    'statements/2030-03-01-remarks.md': (text) =>
      text.replace('speakers:\n', 'audience:\n  - side: cn\n    group: Somebody Else\nspeakers:\n'),
  });
  const row = rowsFor(...pageOf(ctx, 'statements', '2030-03-01-remarks'));
  const [speaker] = row.actors('speakers').lines;
  assert.deepEqual([speaker?.side, speaker?.marks, speaker?.support?.level], ['kr', [1], 'one-outlet']);
  const [listener] = row.actors('audience').lines;
  assert.deepEqual([listener?.side, listener?.marks, listener?.support], ['cn', [], undefined]);
});

test('lines are grouped by side, Korea first', () => {
  const lines = (['other', 'cn', 'kr'] as const).map((side) => example.line(undefined, [plain(side)], { side }));
  assert.deepEqual(rowsInWords(example.bySide('parties', lines)), ['For Korea: kr', 'For China: cn', 'Others: other']);
});
