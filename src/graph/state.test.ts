// Tests of the state of a record on a day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../tests/context.ts';
import { withdraw } from '../../tests/tree.ts';
import { agreementSchema } from '../model/kinds/agreement.ts';
import { commitmentSchema } from '../model/kinds/commitment.ts';
import { kindNames } from '../model/kinds.ts';
import {
  type AgreementState,
  type ClaimState,
  type CommitmentState,
  commitmentState,
  isClosed,
  isUnsettled,
  type MeetingState,
  type State,
  stateOf,
} from './state.ts';

const named = { title: 'Example', summary: 'An example.' };

const agreementOn = (fields: object, today: string): State | undefined => {
  const data = agreementSchema.parse({ ...named, instrument: 'mou', parties: [{ side: 'kr' }], ...fields });
  return stateOf({ kind: 'agreements', id: 'example', data, body: '' }, today);
};

const commitmentWith = (fields: object): CommitmentState => {
  const by = [{ side: 'kr' }];
  const data = commitmentSchema.parse({ ...named, strength: 'pledge', madeIn: 'agreements/example', by, ...fields });
  return commitmentState({ kind: 'commitments', id: 'example', data, body: '' });
};

const event = (on: string, what: string): object => ({ on, event: what, note: 'It was.' });

test('an agreement is in force from its first day to its last', () => {
  const dates = { signed: '2030-03-01', inForce: '2030-04-01', ends: '2030-12-31' };
  assert.equal(agreementOn(dates, '2030-03-31'), 'signed');
  assert.equal(agreementOn(dates, '2030-04-01'), 'in-force');
  assert.equal(agreementOn(dates, '2030-12-31'), 'in-force');
  assert.equal(agreementOn(dates, '2031-01-01'), 'ended');
});

test('an end known to the month takes effect when the month is over', () => {
  assert.equal(agreementOn({ signed: '2030', ends: '2030-11' }, '2030-11-30'), 'signed');
  assert.equal(agreementOn({ signed: '2030', ends: '2030-11' }, '2030-12-01'), 'ended');
});

test('an agreement that expired or was terminated has ended, from that day', () => {
  for (const what of ['expired', 'terminated']) {
    const fields = { signed: '2030-03-01', history: [event('2030-07-01', what)] };
    assert.equal(agreementOn(fields, '2030-06-30'), 'signed', what);
    assert.equal(agreementOn(fields, '2030-07-01'), 'ended', what);
  }
});

test('a renewal after the end revives an agreement, in whatever order they are written', () => {
  const expired = event('2030-04-01', 'expired');
  const renewed = event('2030-05-01', 'renewed');
  for (const history of [
    [expired, renewed],
    [renewed, expired],
  ]) {
    assert.equal(agreementOn({ signed: '2030-03-01', history }, '2030-04-30'), 'ended');
    assert.equal(agreementOn({ signed: '2030-03-01', history }, '2030-05-01'), 'signed');
  }
  const again = [expired, renewed, event('2030-06-01', 'terminated')];
  assert.equal(agreementOn({ signed: '2030-03-01', history: again }, '2030-06-01'), 'ended');
});

test('other events do not end an agreement', () => {
  assert.equal(
    agreementOn({ signed: '2030-03-01', history: [event('2030-04-01', 'amended')] }, '2030-06-01'),
    'signed',
  );
});

test('the state of an agreement is its act, or undated without one', () => {
  for (const act of ['signed', 'adopted', 'issued', 'agreed', 'proposed'])
    assert.equal(agreementOn({ [act]: '2030-03-01' }, '2030-06-01'), act);
  assert.equal(agreementOn({}, '2030-06-01'), 'undated');
});

test('a commitment is open until its history says otherwise', () => {
  const begun = { on: '2030-04-01', status: 'under-way', note: 'Begun.' };
  const done = { on: '2030-05-01', status: 'kept', note: 'Done.' };
  assert.equal(commitmentWith({}), 'open');
  assert.equal(commitmentWith({ history: [] }), 'open');
  assert.equal(commitmentWith({ history: [begun, done] }), 'kept');
});

test('agreements, meetings, commitments and claims have a state; other kinds do not', () => {
  const { graph, today } = contextOf();
  const states = kindNames.map((kind) => {
    const record = graph.records.find((one) => one.kind === kind);
    assert.ok(record);
    return [kind, stateOf(record, today)];
  });
  assert.deepEqual(
    states.filter(([, state]) => state !== undefined),
    [
      ['agreements', 'signed'],
      ['meetings', 'held'],
      ['commitments', 'open'],
      ['claims', 'contradicted'],
    ],
  );
});

test('a withdrawn record of any kind is withdrawn, whatever its state was', () => {
  const files = ['agreements/2030-03-01-example', 'claims/a-rumour', 'people/hong-gil-dong'];
  const { graph, today } = contextOf(Object.fromEntries(files.map((path) => [`${path}.md`, withdraw])));
  assert.deepEqual(
    files.map((path) => {
      const record = graph.find(path);
      return record && stateOf(record, today);
    }),
    ['withdrawn', 'withdrawn', 'withdrawn'],
  );
});

test('no two kinds share a state, so that a filter by state finds one kind', () => {
  type Shared =
    | (AgreementState & (MeetingState | CommitmentState | ClaimState))
    | (MeetingState & (CommitmentState | ClaimState))
    | (CommitmentState & ClaimState);
  const isApart: [Shared] extends [never] ? true : false = true;
  assert.ok(isApart);
});

test('open, planned, unknown and failed states are unsettled; only finished commitments are closed', () => {
  assert.deepEqual((['open', 'announced', 'undated', 'declined', 'withdrawn'] as const).map(isUnsettled), [
    true,
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual((['signed', 'held', 'kept', 'contradicted'] as const).map(isUnsettled), [
    false,
    false,
    false,
    false,
  ]);
  assert.deepEqual((['open', 'under-way', 'partly-kept', 'kept', 'lapsed'] as const).map(isClosed), [
    false,
    false,
    false,
    true,
    true,
  ]);
});
