// What may be said of a due date, given how far we have looked for evidence.
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
