// Tests of days and instants, from dates of a year, a month or a day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingSchema } from '../../model/kinds/meeting.ts';
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

test('a time of day in its zone, whatever the zone of the machine', () => {
  assert.equal(iso(instantOf('2026-01-05', '16:47', 'Asia/Shanghai')), '2026-01-05T08:47:00.000Z');
  assert.equal(iso(instantOf('2026-01-05', '03:00', 'Asia/Seoul')), '2026-01-04T18:00:00.000Z');
  assert.equal(iso(instantOf('2026-01-05', '00:00', 'Africa/Johannesburg')), '2026-01-04T22:00:00.000Z');
});

test('Korea had summer time in 1988', () => {
  assert.equal(iso(instantOf('1988-07-01', '16:47', 'Asia/Seoul')), '1988-07-01T06:47:00.000Z');
});

test('a day that is not known has no time of day', () => {
  assert.equal(instantOf('2026-01', '16:47', 'Asia/Seoul'), undefined);
  assert.equal(instantOf('2026', '16:47', 'Asia/Seoul'), undefined);
});

test('every zone of the schema has an instant', () => {
  const { zone } = meetingSchema.shape.time.unwrap().shape;
  for (const name of zone.options)
    assert.match(iso(instantOf('2026-01-05', '12:00', name)) ?? '', /^2026-01-05T\d\d:00:00\.000Z$/, name);
});
