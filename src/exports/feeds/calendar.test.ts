// Tests of calendars: another program reads meetings and due dates, and hostile text unchanged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { contextOf } from '../../../tests/context.ts';
import { swap, withdraw } from '../../../tests/tree.ts';
import { type CalendarName, formatCalendar } from './calendar.ts';

const hostile = `a, b; c: "d" \\\\n BEGIN:VEVENT END:VCALENDAR =cmd ]]> 한국과 중국의 회담 😀 שלום`;

const eventsOf = (name: CalendarName, changes: Parameters<typeof contextOf>[0]): ICAL.Event[] => {
  const text = formatCalendar(name, contextOf(changes));
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

test('a meeting of that title', () => {
  const title = JSON.stringify(hostile);
  const path = 'meetings/2030-03-01-summit.md';
  const [event, ...more] = eventsOf('meetings', { [path]: swap('title: ', `title: ${title}\n#`) });
  assert.deepEqual(more, []);
  assert.equal(event?.summary, hostile);
  assert.equal(event?.uid, 'meetings.2030-03-01-summit@korea-china-register.invalid');
});

test('a meeting known to the month spans it and is marked so; one known to the year has no event', () => {
  const path = 'meetings/2030-03-01-summit.md';
  const [event] = eventsOf('meetings', { [path]: swap('started: 2030-03-01', 'started: 2030-03') });
  assert.match(event?.summary ?? '', /\(March 2030, day not known\)$/);
  assert.equal(event?.startDate.toString(), '2030-03-01');
  assert.equal(event?.endDate.toString(), '2030-04-01');
  assert.deepEqual(eventsOf('meetings', { [path]: swap('started: 2030-03-01', 'started: 2030') }), []);
});

test('a withdrawn meeting stays as a cancelled event, so that calendars remove it', () => {
  const [meeting] = eventsOf('meetings', { 'meetings/2030-03-01-summit.md': withdraw });
  const [due] = eventsOf('due', { 'commitments/meet-every-year.md': withdraw });
  assert.deepEqual(
    [meeting, due].map((event) => [event?.summary, event?.component.getFirstPropertyValue('status')]),
    [
      ['Withdrawn: Example summit', 'CANCELLED'],
      ['Due 31 December 2030: Withdrawn: Meet every year', 'CANCELLED'],
    ],
  );
});
