// What may be said of an agreement or a commitment on a day, from its own dates and from how far evidence was looked for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementSchema } from '../model/kinds/agreement.ts';
import { commitmentSchema } from '../model/kinds/commitment.ts';
import type { RecordOf } from '../model/record.ts';
import { type AgreementStatus, agreementStatus, commitmentStatus, dueClock, isBefore } from './status.ts';

const named = { title: 'Example', summary: 'An example.' };

const statusOf = (fields: object, today: string): AgreementStatus => {
  const data = agreementSchema.parse({ ...named, instrument: 'mou', parties: [{ side: 'kr' }], ...fields });
  return agreementStatus({ kind: 'agreements', id: 'example', data, body: '' }, today);
};

const commitment = (fields: object): RecordOf<'commitments'> => ({
  kind: 'commitments',
  id: 'example',
  data: commitmentSchema.parse({
    ...named,
    strength: 'pledge',
    madeIn: 'agreements/example',
    by: [{ side: 'kr' }],
    ...fields,
  }),
  body: '',
});

const event = (on: string, what: string): object => ({ on, event: what, note: 'It was.' });

test('a date lies before a day only when all of it does', () => {
  assert.equal(isBefore('2030-05-31', '2030-06-01'), true);
  assert.equal(isBefore('2030-06-01', '2030-06-01'), false);
  assert.equal(isBefore('2030-05', '2030-06-01'), true);
  assert.equal(isBefore('2030-06', '2030-06-30'), false);
  assert.equal(isBefore('2030', '2030-12-31'), false);
  assert.equal(isBefore('2029', '2030-01-01'), true);
});

test('an agreement is in force from the first day to the last', () => {
  const dates = { signed: '2030-03-01', inForce: '2030-04-01', ends: '2030-12-31' };
  assert.equal(statusOf(dates, '2030-03-31'), 'signed');
  assert.equal(statusOf(dates, '2030-04-01'), 'in-force');
  assert.equal(statusOf(dates, '2030-12-31'), 'in-force');
  assert.equal(statusOf(dates, '2031-01-01'), 'ended');
});

test('an end known to the month is reached when the month is over', () => {
  assert.equal(statusOf({ signed: '2030', ends: '2030-11' }, '2030-11-30'), 'signed');
  assert.equal(statusOf({ signed: '2030', ends: '2030-11' }, '2030-12-01'), 'ended');
});

test('an agreement that expired or was terminated has ended, from that day', () => {
  for (const what of ['expired', 'terminated']) {
    const fields = { signed: '2030-03-01', history: [event('2030-07-01', what)] };
    assert.equal(statusOf(fields, '2030-06-30'), 'signed', what);
    assert.equal(statusOf(fields, '2030-07-01'), 'ended', what);
  }
});

test('a renewal after the end revives it, in whatever order they are written', () => {
  const expired = event('2030-04-01', 'expired');
  const renewed = event('2030-05-01', 'renewed');
  for (const history of [
    [expired, renewed],
    [renewed, expired],
  ]) {
    assert.equal(statusOf({ signed: '2030-03-01', history }, '2030-04-30'), 'ended');
    assert.equal(statusOf({ signed: '2030-03-01', history }, '2030-05-01'), 'signed');
  }
  const again = [expired, renewed, event('2030-06-01', 'terminated')];
  assert.equal(statusOf({ signed: '2030-03-01', history: again }, '2030-06-01'), 'ended');
});

test('other events end nothing', () => {
  assert.equal(statusOf({ signed: '2030-03-01', history: [event('2030-04-01', 'amended')] }, '2030-06-01'), 'signed');
});

test('the act of an agreement is its state, and without one it is undated', () => {
  for (const act of ['signed', 'adopted', 'issued', 'agreed', 'proposed'])
    assert.equal(statusOf({ [act]: '2030-03-01' }, '2030-06-01'), act);
  assert.equal(statusOf({}, '2030-06-01'), 'undated');
});

test('a commitment without a history is open, and else as its last event says', () => {
  const begun = { on: '2030-04-01', status: 'under-way', note: 'Begun.' };
  const done = { on: '2030-05-01', status: 'kept', note: 'Done.' };
  assert.equal(commitmentStatus(commitment({})), 'open');
  assert.equal(commitmentStatus(commitment({ history: [] })), 'open');
  assert.equal(commitmentStatus(commitment({ history: [begun, done] })), 'kept');
});

test('the clock of a due date stops at the day up to which evidence was looked for', () => {
  const looked = { on: '2030-06-01', through: '2030-05-01' };
  const stateOf = (due: string) => dueClock(commitment({ due, looked }))?.state;
  assert.equal(stateOf('2030-04-30'), 'passed');
  assert.equal(stateOf('2030-05-01'), 'beyond');
  assert.equal(stateOf('2030-05-31'), 'beyond');
  assert.equal(stateOf('2030-04'), 'passed');
  assert.equal(stateOf('2030-05'), 'beyond');
  assert.equal(stateOf('2030'), 'beyond');
  assert.equal(stateOf('2029'), 'passed');
});

test('where nobody says how far sources reach, the day of looking is the limit', () => {
  const clock = dueClock(commitment({ due: '2030-05-31', looked: { on: '2030-06-01' } }));
  assert.deepEqual(clock, { due: '2030-05-31', through: '2030-06-01', state: 'passed' });
});

test('nothing is said of a due date that was not looked into, nor of no due date', () => {
  const unlooked = { due: '2030-12-31', through: undefined, state: 'unlooked' };
  assert.deepEqual(dueClock(commitment({ due: '2030-12-31' })), unlooked);
  assert.equal(dueClock(commitment({ looked: { on: '2030-06-01' } })), undefined);
});
