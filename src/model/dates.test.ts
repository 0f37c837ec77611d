// Tests of comparing dates known to the day, the month or the year.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDayOf, isSurelyBefore, isSurelyOutside, lastDayOf } from './dates.ts';

/** Asserts that each pair is in order, and not in the reverse order. */
const assertOrdered = (pairs: readonly (readonly [string, string])[]): void => {
  for (const [earlier, later] of pairs) {
    assert.equal(isSurelyBefore(earlier, later), true, `${earlier} is before ${later}`);
    assert.equal(isSurelyBefore(later, earlier), false, `${later} is not before ${earlier}`);
  }
};

const assertUnordered = (pairs: readonly (readonly [string, string])[]): void => {
  for (const [a, b] of pairs) {
    assert.equal(isSurelyBefore(a, b), false, `${a} is not surely before ${b}`);
    assert.equal(isSurelyBefore(b, a), false, `${b} is not surely before ${a}`);
  }
};

test('a date covers its first to its last day, in leap years too', () => {
  const spans = ['2030', '2030-04', '2030-12', '2028-02', '2030-02', '1900-02', '2030-03-01'].map((date) => [
    firstDayOf(date),
    lastDayOf(date),
  ]);
  assert.deepEqual(spans, [
    ['2030-01-01', '2030-12-31'],
    ['2030-04-01', '2030-04-30'],
    ['2030-12-01', '2030-12-31'],
    ['2028-02-01', '2028-02-29'],
    ['2030-02-01', '2030-02-28'],
    ['1900-02-01', '1900-02-28'],
    ['2030-03-01', '2030-03-01'],
  ]);
});

test('days, months and years are ordered', () => {
  assertOrdered([
    ['2030-03-01', '2030-03-02'],
    ['2030-05-31', '2030-06-01'],
    ['2030-05', '2030-06-01'],
    ['2029-12-31', '2030-01-01'],
    ['2030-02', '2030-03'],
    ['2029', '2030'],
    ['0999', '1000'],
  ]);
});

test('dates of different precision are ordered if they cannot overlap', () => {
  assertOrdered([
    ['2029', '2030-01-01'],
    ['2029', '2030-01'],
    ['2029-12-31', '2030'],
    ['2029-12', '2030'],
    ['2030-02', '2030-03-01'],
    ['2030-02-28', '2030-03'],
  ]);
});

test('a year or month is neither before nor after a date within it', () => {
  assertUnordered([
    ['2030', '2030'],
    ['2030', '2030-01-01'],
    ['2030', '2030-12-31'],
    ['2030', '2030-06'],
    ['2030-02', '2030-02-01'],
    ['2030-02', '2030-02-28'],
    ['2030-06', '2030-06-30'],
    ['2030-03-01', '2030-03-01'],
  ]);
});

test('a date is outside a span only if it is surely before or after it', () => {
  const outside = (date: string) => isSurelyOutside(date, '2030-03-04', '2030-05');
  assert.deepEqual(
    ['2030-03-03', '2030-02', '2029', '2030-06-01', '2030-06', '2031'].map(outside),
    Array(6).fill(true),
  );
  const inside = ['2030-03-04', '2030-04-01', '2030-05-31', '2030-03', '2030-05', '2030'];
  assert.deepEqual(inside.map(outside), Array(6).fill(false));
});

test('an open end has no limit', () => {
  assert.equal(isSurelyOutside('1900', undefined, '2030'), false);
  assert.equal(isSurelyOutside('2031', undefined, '2030'), true);
  assert.equal(isSurelyOutside('2100', '2030', undefined), false);
  assert.equal(isSurelyOutside('2029-12-31', '2030', undefined), true);
  assert.equal(isSurelyOutside('2030', undefined, undefined), false);
});
