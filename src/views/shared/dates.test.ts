// Tests of dates in words: as precise as known, and the same in every time zone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { en } from '../../i18n/en/index.ts';
import { formatDate, formatSpan } from './dates.ts';

const days = [
  '2026-01-01',
  '2026-01-05',
  '2026-12-31',
  '2024-02-29',
  '1988-05-08',
  '2018-11-04',
  '2026-03-08',
  '2026-11-01',
];
const months = ['2016-08', '2026-01', '2026-12'];
const years = ['2016', '1992', '2026'];

test('a date is as precise as its source', () => {
  assert.equal(formatDate('2026-01-05', en), '5 January 2026');
  assert.equal(formatDate('2016-08', en), 'August 2016');
  assert.equal(formatDate('2016', en), '2016');
  assert.equal(formatDate('2024-02-29', en), '29 February 2024');
});

test('a span leaves out an end that is missing or equal to the start', () => {
  assert.equal(formatSpan('2026-01-04', '2026-01-07', en), '4 to 7 January 2026');
  assert.equal(formatSpan('2026-01-30', '2026-02-02', en), '30 January to 2 February 2026');
  assert.equal(formatSpan('2025-12-30', '2026-01-02', en), '30 December 2025 to 2 January 2026');
  assert.equal(formatSpan('2026-01-04', '2026-01-04', en), '4 January 2026');
  assert.equal(formatSpan('2014', '2016-08', en), '2014 to August 2016');
  assert.equal(formatSpan('2014', undefined, en), 'since 2014');
  assert.equal(formatSpan(undefined, '2025-09-30', en), 'until 30 September 2025');
  assert.equal(formatSpan(undefined, undefined, en), '');
});

/** Formats dates in another process in time zone `TZ`. The hour at the start of 1970 comes first and proves the zone. */
const printedIn = async (TZ: string, dates: readonly string[]): Promise<unknown> => {
  const module = JSON.stringify(new URL('./dates.ts', import.meta.url).href);
  const words = JSON.stringify(new URL('../../i18n/en/index.ts', import.meta.url).href);
  const script = `const { formatDate } = await import(${module}); const { en } = await import(${words});
    console.log(JSON.stringify([new Date(0).getHours(), ...${JSON.stringify(dates)}.map((date) => formatDate(date, en))]));`;
  const env = { ...process.env, TZ, LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  return JSON.parse(stdout);
};

test('neither the time zone nor the locale of the machine changes a date', async () => {
  // In São Paulo, 4 November 2018 began at 01:00.
  const zones = { 'America/Los_Angeles': 16, 'Asia/Seoul': 9, 'Pacific/Kiritimati': 13, 'America/Sao_Paulo': 21 };
  const expected = [
    ...['1 January 2026', '5 January 2026', '31 December 2026', '29 February 2024', '8 May 1988', '4 November 2018'],
    ...['8 March 2026', '1 November 2026', 'August 2016', 'January 2026', 'December 2026', '2016', '1992', '2026'],
  ];
  const all = await Promise.all(Object.keys(zones).map((zone) => printedIn(zone, [...days, ...months, ...years])));
  assert.deepEqual(
    all,
    Object.values(zones).map((hours) => [hours, ...expected]),
  );
});
