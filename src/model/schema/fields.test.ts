// Tests of the shared fields: dates, addresses, counts, lines, quotations and ids.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { count, day, edtfDate, isId, line, quote, webAddress } from './fields.ts';

const verdicts = (schema: z.ZodType, values: readonly string[]): boolean[] =>
  values.map((value) => schema.safeParse(value).success);

const allHold = (schema: z.ZodType, values: readonly string[]): void =>
  assert.deepEqual(
    values.filter((_, index) => !verdicts(schema, values)[index]),
    [],
  );

const noneHolds = (schema: z.ZodType, values: readonly string[]): void =>
  assert.deepEqual(
    values.filter((_, index) => verdicts(schema, values)[index]),
    [],
  );

test('a date is a year, a month or a day that exists', () => {
  allHold(edtfDate, ['2016', '2016-08', '2026-01-05', '2024-02-29', '2000-02-29', '1992-12-31']);
  noneHolds(edtfDate, ['2026-02-30', '2026-02-29', '1900-02-29', '2026-13', '2026-00', '2026-04-31', '2026-01-00']);
});

test('a date in any other format is refused', () => {
  noneHolds(edtfDate, [
    '',
    '26',
    '2026-1-5',
    '2026-01-05T00:00',
    ' 2026',
    '2026-01-05\n',
    '2026/01/05',
    '２０２６',
    '2026-',
  ]);
  noneHolds(edtfDate, ['2026?', '2026~', '201X', '2026-01-05/2026-01-06', '-2026']);
});

test('a day is a date known to the day', () => {
  allHold(day, ['2026-01-05']);
  noneHolds(day, ['2026-01', '2026', '2026-02-30']);
});

test('an address is complete, http or https, without a user name or a space', () => {
  allHold(webAddress, [
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://例え.jp/한글',
    'https://[::1]:8080/',
  ]);
  noneHolds(webAddress, [
    '',
    'example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://user:word@example.org',
    'https://example.org/a b',
    'https://example.org/"onclick',
    'https://example.org/<script>',
    ' https://example.org',
    'https://',
    'https://example.org\n',
  ]);
});

test('a count is written in digits and parsed as a whole number', () => {
  assert.deepEqual(
    ['0', '14', '007'].map((value) => count.parse(value)),
    [0, 14, 7],
  );
  noneHolds(count, ['', '-1', '1.5', '1e3', '0x10', ' 1', '1,000', '１', '1234567']);
});

test('a line is trimmed, not empty, and within its limit', () => {
  assert.equal(line(3).parse('  한글  '), '한글');
  allHold(line(3), ['abc', ' abc ']);
  noneHolds(line(3), ['', '  \n', 'abcd']);
});

test('a quotation has at most 25 words, or 60 characters in Chinese', () => {
  allHold(quote, ['word '.repeat(25), '谅'.repeat(60), '양해각서를 '.repeat(25), '양해각서(諒解覺書)를 '.repeat(10)]);
  noneHolds(quote, ['word '.repeat(26), '谅'.repeat(61), '양해각서를 '.repeat(26), '諒解 양해각서 '.repeat(13), ' ']);
});

test('an id is lower-case words and digits joined by single hyphens', () => {
  const good = ['a', '2026-01-05-summit', 'x1-2'];
  const bad = ['', 'A', 'a b', 'a--b', '-a', 'a-', 'a_b', 'a.b', '한글', 'é', 'a/b', 'a\n'];
  assert.deepEqual([...good, ...bad].filter(isId), good);
});
