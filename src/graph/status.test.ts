// What may be said of an agreement or a commitment on a day, from its own dates and from how far evidence was looked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { type Change, swap } from '../../tests/tree.ts';
import {
  type AgreementStatus,
  agreementStatus,
  commitmentStatus,
  type DueClock,
  dueClock,
  isBefore,
} from './status.ts';

const agreement = 'agreements/2030-03-01-example.md';
const commitment = 'commitments/meet-every-year.md';

const statusWith = (added: string, today: string): AgreementStatus => {
  const support = swap('supports: [summary, names.ko,', `supports: [inForce, ends, history, summary, names.ko,`);
  const keys = ['inForce', 'ends', 'history'].filter((key) => !added.includes(`${key}:`)).map((key) => `${key}, `);
  const change: Change = (text) =>
    keys.reduce(
      (changed, key) => changed.replace(key, ''),
      (support as (text: string) => string)(text).replace('text:\n', `${added}text:\n`),
    );
  const ctx = contextOf({ [agreement]: change });
  return agreementStatus(recordIn(ctx, 'agreements', '2030-03-01-example'), today);
};

const clockWith = (change: Change): DueClock | undefined =>
  dueClock(recordIn(contextOf({ [commitment]: change }), 'commitments', 'meet-every-year'));

test('a date lies before a day only when all of it does', () => {
  assert.equal(isBefore('2030-05-31', '2030-06-01'), true);
  assert.equal(isBefore('2030-06-01', '2030-06-01'), false);
  assert.equal(isBefore('2030-05', '2030-06-01'), true);
  assert.equal(isBefore('2030-06', '2030-06-30'), false);
  assert.equal(isBefore('2030', '2030-12-31'), false);
  assert.equal(isBefore('2029', '2030-01-01'), true);
});

test('an agreement is in force from the first day to the last', () => {
  const dates = 'inForce: 2030-04-01\nends: 2030-12-31\n';
  assert.equal(statusWith(dates, '2030-03-31'), 'signed');
  assert.equal(statusWith(dates, '2030-04-01'), 'in-force');
  assert.equal(statusWith(dates, '2030-12-31'), 'in-force');
  assert.equal(statusWith(dates, '2031-01-01'), 'ended');
});

test('an end known to the month is reached when the month is over', () => {
  assert.equal(statusWith('ends: 2030-12\n', '2030-12-31'), 'signed');
  assert.equal(statusWith('ends: 2030-12\n', '2031-01-01'), 'ended');
});

const event = (on: string, what: string): string => `  - on: ${on}\n    event: ${what}\n    note: It was.\n`;

test('an agreement that expired or was terminated has ended, from that day', () => {
  for (const what of ['expired', 'terminated']) {
    const history = `history:\n${event('2030-07-01', what)}`;
    assert.equal(statusWith(history, '2030-06-30'), 'signed', what);
    assert.equal(statusWith(history, '2030-07-01'), 'ended', what);
  }
});

test('a renewal after the end revives it, whatever the order written', () => {
  const expired = event('2030-04-01', 'expired');
  const renewed = event('2030-05-01', 'renewed');
  for (const events of [`${expired}${renewed}`, `${renewed}${expired}`]) {
    assert.equal(statusWith(`history:\n${events}`, '2030-04-30'), 'ended');
    assert.equal(statusWith(`history:\n${events}`, '2030-05-01'), 'signed');
  }
  const again = `history:\n${expired}${renewed}${event('2030-06-01', 'terminated')}`;
  assert.equal(statusWith(again, '2030-06-01'), 'ended');
});

test('other events end nothing', () => {
  assert.equal(statusWith(`history:\n${event('2030-04-01', 'amended')}`, '2030-06-01'), 'signed');
});

test('the act of an agreement is its state, and without one it is undated', () => {
  for (const act of ['adopted', 'issued', 'agreed', 'proposed'] as const) {
    const change: Change = (text) =>
      text
        .replace('signed: 2030', `${act}: 2030`)
        .replace('instrument, signed,', `instrument, ${act},`)
        .replace('field: signed', `field: ${act}`);
    const ctx = contextOf({ [agreement]: change });
    assert.equal(agreementStatus(recordIn(ctx, 'agreements', '2030-03-01-example'), '2030-06-01'), act);
  }
  const data = recordIn(contextOf(), 'agreements', '2030-03-01-example').data;
  const { signed: _signed, ...undated } = data;
  assert.equal(agreementStatus({ kind: 'agreements', id: 'x', data: undated, body: '' }, '2030-06-01'), 'undated');
});

test('a commitment without a history is open, and else as its last event says', () => {
  const history =
    'history:\n  - on: 2030-04-01\n    status: under-way\n    note: Begun.\n  - on: 2030-05-01\n    status: kept\n    note: Done.\n';
  const change: Change = (text) =>
    text.replace('looked:\n', `${history}looked:\n`).replace('by, due]', 'by, due, history]');
  assert.equal(commitmentStatus(recordIn(contextOf(), 'commitments', 'meet-every-year')), 'open');
  assert.equal(
    commitmentStatus(recordIn(contextOf({ [commitment]: change }), 'commitments', 'meet-every-year')),
    'kept',
  );
});

test('the clock of a due date stops at the day up to which evidence was looked for', () => {
  const due = (date: string): Change => swap('due: 2030-12-31', `due: ${date}`);
  assert.equal(clockWith(due('2030-04-30'))?.state, 'passed');
  assert.equal(clockWith(due('2030-05-01'))?.state, 'beyond');
  assert.equal(clockWith(due('2030-05-31'))?.state, 'beyond');
  assert.equal(clockWith(due('2030-04'))?.state, 'passed');
  assert.equal(clockWith(due('2030'))?.state, 'beyond');
  assert.equal(clockWith(due('2029'))?.state, 'passed');
  assert.equal(clockWith(due('2030-04'))?.through, '2030-05-01');
});

test('where nobody says how far sources reach, the day of looking is the limit', () => {
  assert.equal(
    clockWith((text) => text.replace('  through: 2030-05-01\n', '').replace('2030-12-31', '2030-05-31'))?.state,
    'passed',
  );
});

test('nothing is said of a due date that was not looked into, nor of no due date', () => {
  const unlooked = clockWith((text) => text.replace(/looked:\n.*\n.*\n/, ''));
  assert.deepEqual(unlooked, { due: '2030-12-31', through: undefined, state: 'unlooked' });
  assert.equal(
    clockWith((text) => text.replace('due: 2030-12-31\n', '').replace('by, due]', 'by]')),
    undefined,
  );
});
