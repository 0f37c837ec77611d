// Tests of CSV with hostile cells: another parser reads the same text, and no formula.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { formatCsv } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

test('quotes, commas, line breaks, markup, emoji and right-to-left text come back as they were', () => {
  const row = ['a "b" c', 'x,y;z', 'one\r\ntwo\nthree', '</script> ]]>', '한 😀 עברית', '', ' space '];
  assert.deepEqual(read(formatCsv(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [row])), [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    row,
  ]);
});

test('an apostrophe precedes any text that would run as a formula', () => {
  const row = ['=1+1|cmd', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', "'kept"];
  const [, cells] = read(formatCsv(row.map(String), [row]));
  assert.deepEqual(cells, ["'=1+1|cmd", "'+1", "'-1", "'@x", "'\t=1", "'\r=1", "'＝1", "'kept"]);
});

test('lists and objects are JSON, and missing values are empty', () => {
  const [, cells] = read(formatCsv(['a', 'b', 'c', 'd'], [[['x', 'y'], { z: 1 }, undefined, 5]]));
  assert.deepEqual(cells, ['["x","y"]', '{"z":1}', '', '5']);
});
