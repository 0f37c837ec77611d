// Tests of the due date of a commitment, read against how far evidence was searched for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentSchema } from '../model/kinds/commitment.ts';
import type { RecordOf } from '../model/record.ts';
import { dueClock } from './due-date.ts';

const commitment = (fields: object): RecordOf<'commitments'> => ({
  kind: 'commitments',
  id: 'example',
  data: commitmentSchema.parse({
    title: 'Example',
    summary: 'An example.',
    strength: 'pledge',
    madeIn: 'agreements/example',
    by: [{ side: 'kr' }],
    ...fields,
  }),
  body: '',
});

test('a due date is compared with the last day searched, not with today', () => {
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

test('without a last day searched, the day of the search is used', () => {
  const clock = dueClock(commitment({ due: '2030-05-31', looked: { on: '2030-06-01' } }));
  assert.deepEqual(clock, { due: '2030-05-31', through: '2030-06-01', state: 'passed' });
});

test('a due date without a search is marked so, and no due date gives nothing', () => {
  const unlooked = { due: '2030-12-31', through: undefined, state: 'unlooked' };
  assert.deepEqual(dueClock(commitment({ due: '2030-12-31' })), unlooked);
  assert.equal(dueClock(commitment({ looked: { on: '2030-06-01' } })), undefined);
});
