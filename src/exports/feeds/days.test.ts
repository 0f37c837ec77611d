// Dates as far as they are known → days and instants.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDay, instantOf, lastDay, nextDay } from './days.ts';

const iso = (day: Date | undefined): string | undefined => day?.toISOString();

test('the first and the last day that a date may mean', () => {
  assert.equal(iso(firstDay('2016')), '2016-01-01T00:00:00.000Z');
  assert.equal(iso(firstDay('2016-08')), '2016-08-01T00:00:00.000Z');
  assert.equal(iso(lastDay('2016')), '2016-12-31T00:00:00.000Z');
  assert.equal(iso(lastDay('2016-02')), '2016-02-29T00:00:00.000Z');
  assert.equal(iso(lastDay('2015-02-03')), '2015-02-03T00:00:00.000Z');
  assert.equal(iso(nextDay(lastDay('2016-12'))), '2017-01-01T00:00:00.000Z');
});

test('a time of day in its zone, which only a whole day since 1992 has', () => {
  assert.equal(iso(instantOf('2026-01-05', '16:47', 'Asia/Shanghai')), '2026-01-05T08:47:00.000Z');
  assert.equal(iso(instantOf('2026-01-05', '03:00', 'Asia/Seoul')), '2026-01-04T18:00:00.000Z');
  assert.equal(instantOf('2026-01', '16:47', 'Asia/Seoul'), undefined);
  assert.equal(instantOf('1988-07-01', '16:47', 'Asia/Seoul'), undefined);
});
