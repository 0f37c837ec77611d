// Tests of the calendars, read by ical.js: the same days, words and states as the records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { lastDay } from '../../src/exports/feeds/days.ts';
import { recordDay } from '../../src/graph/record-day.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { contextOfSite, home, readBuilt, readChecked } from './built.ts';

const ground = contextOfSite(readChecked());

const eventsIn = (name: string): Map<string, ICAL.Event> => {
  const calendar = new ICAL.Component(ICAL.parse(readBuilt(`feeds/${name}.ics`)));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return new Map(events.map((event) => [event.uid, event]));
};

const textIn = (event: ICAL.Event, name: string): string => String(event.component.getFirstPropertyValue(name));

for (const name of ['meetings', 'due'])
  test(`lines of ${name}.ics end in CRLF and are 75 octets at most (RFC 5545, 3.1)`, () => {
    const lines = readBuilt(`feeds/${name}.ics`).split('\r\n');
    assert.equal(lines.at(-1), '');
    assert.deepEqual(
      lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n')),
      [],
    );
  });

test('every meeting with a known month is in the calendar', () => {
  const events = eventsIn('meetings');
  const known = ground.graph.of('meetings').filter(({ data }) => (data.started ?? '').length >= 7);
  assert.equal(events.size, known.length);
  const words = { held: 'CONFIRMED', announced: 'TENTATIVE', cancelled: 'CANCELLED', unknown: 'TENTATIVE' };
  for (const record of known) {
    const { data, id } = record;
    const event = events.get(`meetings.${id}@korea-china-register.invalid`) ?? assert.fail(id);
    assert.ok(event.summary.includes(data.title), event.summary);
    assert.equal(event.summary.includes('day not known'), data.started?.length === 7);
    assert.equal(event.summary.startsWith('Announced: '), data.occurrence === 'announced');
    assert.equal(event.description, data.summary);
    assert.equal(textIn(event, 'status'), words[data.occurrence]);
    assert.equal(textIn(event, 'url'), `${home}${permalinkOf(record)}/`);
    assert.equal(textIn(event, 'dtstamp').slice(0, 10), recordDay(record, ''));
    assert.equal(event.location ?? undefined, data.place);
    if (data.time && data.started?.length === 10) {
      const zone = { 'Asia/Seoul': 9, 'Asia/Tokyo': 9, 'Africa/Johannesburg': 2 }[data.time.zone as string] ?? 8;
      const local = new Date(event.startDate.toJSDate().getTime() + zone * 3_600_000).toISOString();
      assert.equal(local.slice(0, 16), `${data.started}T${data.time.start}`);
    } else {
      assert.ok(event.startDate.isDate);
      assert.equal(event.startDate.toString(), `${data.started}-01`.slice(0, 10));
      const last = lastDay(data.ended ?? data.started ?? '');
      const end = new Date(last.getTime() + 86_400_000).toISOString().slice(0, 10);
      assert.equal(event.endDate.toString(), end);
    }
  }
});

test('every due date is in the calendar, on the last day of its period', () => {
  const events = eventsIn('due');
  const due = ground.graph.of('commitments').filter(({ data }) => data.due !== undefined);
  assert.equal(events.size, due.length);
  assert.ok(due.length > 5);
  for (const { id, data } of due) {
    const event = events.get(`commitments.${id}@korea-china-register.invalid`) ?? assert.fail(id);
    assert.ok(event.summary.includes(data.title));
    assert.ok(event.description.includes(data.summary));
    assert.equal(
      event.startDate.toString(),
      lastDay(data.due ?? '')
        .toISOString()
        .slice(0, 10),
    );
  }
});
