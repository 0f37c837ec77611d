// Tests of the facts of a meeting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import { type Change, swap } from '../../../../tests/tree.ts';
import { meetingFacts } from './meetings.ts';

const summit = 'meetings/2030-03-01-summit.md';

const factsWith = (change?: Change): string[] => {
  const ctx = contextOf(change === undefined ? {} : { [summit]: change });
  return rowsInWords(meetingFacts(...pageOf(ctx, 'meetings', '2030-03-01-summit')));
};

test('each field has a line, in a fixed order', () => {
  assert.deepEqual(factsWith(), [
    'Format: Summit [1] official',
    'State: Held [1] official',
    'Date: 1 March 2030 [1] official',
    'Place: Example Hall, Beijing [1] official',
    'Session of: Example dialogue, 1st session [1] official',
    'From Korea: Hong Gil-dong [1] official',
    'From China: Ministry of Examples (cn) [1] official',
    'Documents: 1 memorandum of understanding [1] official',
  ]);
});

test('a meeting of several days has its first and last day', () => {
  const facts = factsWith((text) =>
    text
      .replace('started: 2030-03-01', 'started: 2030-03-01\nended: 2030-03-04')
      .replace('started,', 'started, ended,'),
  );
  assert.equal(facts[2], 'Date: 1 to 4 March 2030 [1] official');
});

test('a time of day has its length and its zone', () => {
  const time = 'time:\n  start: 16:47\n  minutes: 90\n  zone: Asia/Kuala_Lumpur\n';
  const facts = factsWith((text) => text.replace('place: E', `${time}place: E`).replace('started,', 'started, time,'));
  assert.equal(facts[3], 'Time: 16:47, 90 minutes (Malaysian time) [1] official');
});

test('every meeting says whether it was held', () => {
  assert.equal(factsWith(swap('occurrence: held', 'occurrence: announced'))[1], 'State: Announced [1] official');
  assert.equal(
    factsWith(swap('occurrence: held', 'occurrence: unknown'))[1],
    'State: Not known whether held [1] official',
  );
});

test('documents missing from the register are counted too', () => {
  const facts = factsWith(swap('counted: 1', 'counted: 14\n    missing: 13\n    note: By the caption.'));
  assert.deepEqual(facts.slice(-2), [
    'Documents: 14 memorandums of understanding, 13 of them not yet in the register [1] official',
    'Documents: > By the caption.',
  ]);
});

test('sessions have English ordinals', () => {
  for (const [number, word] of [
    ['2', '2nd'],
    ['3', '3rd'],
    ['11', '11th'],
    ['12', '12th'],
    ['13', '13th'],
    ['21', '21st'],
    ['24', '24th'],
    ['111', '111th'],
  ])
    assert.equal(
      factsWith(swap('session: 1', `session: 0${number}`))[4],
      `Session of: Example dialogue, ${word} session [1] official`,
    );
});

test('a part of a visit names the visit', () => {
  const visit = `---\ntitle: Example visit\nsummary: A visit.\nformat: visit\noccurrence: held\nsources:\n  - source: gazette\n    locator: caption\n    supports: [summary, format, occurrence]\n---\n`;
  const ctx = contextOf({
    'meetings/2030-03-visit.md': visit,
    [summit]: (text) =>
      text.replace('mechanism: e', 'partOf: 2030-03-visit\nmechanism: e').replace('started,', 'started, partOf,'),
  });
  const facts = rowsInWords(meetingFacts(...pageOf(ctx, 'meetings', '2030-03-01-summit')));
  assert.equal(facts[4], 'Part of: Example visit [1] official');
  const own = rowsInWords(meetingFacts(...pageOf(ctx, 'meetings', '2030-03-visit')));
  assert.deepEqual(own, ['Format: Visit [1] official', 'State: Held [1] official']);
});
