// Tests of the day that questions propose: BUILD_DATE, otherwise the clock.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readToday } from './today.ts';

const given = process.env['BUILD_DATE'];
after(() => {
  if (given === undefined) delete process.env['BUILD_DATE'];
  else process.env['BUILD_DATE'] = given;
});

test('today is BUILD_DATE, otherwise the day of the clock in the zone of the editor', (t) => {
  process.env['BUILD_DATE'] = '2031-02-03';
  assert.equal(readToday(), '2031-02-03');
  process.env['BUILD_DATE'] = '';
  t.mock.timers.enable({ apis: ['Date'], now: new Date(2031, 0, 5, 0, 30) });
  assert.equal(readToday(), '2031-01-05');
});
