// Tests of the keys of actors in paths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorKey } from './actor.ts';

test('the key is the person, else the organisation, the group, the office or the side', () => {
  const all = { organization: 'mofa-kr', office: 'Minister', group: 'Students' };
  assert.equal(actorKey({ side: 'kr', ...all, person: 'cho-hyun' }), 'cho-hyun');
  assert.equal(actorKey({ side: 'kr', ...all }), 'mofa-kr');
  assert.equal(actorKey({ side: 'kr', office: all.office, group: all.group }), 'students');
  assert.equal(actorKey({ side: 'kr', office: all.office }), 'minister');
  assert.equal(actorKey({ side: 'cn' }), 'cn');
});

test('text becomes lower case with single hyphens, and none at either end', () => {
  assert.equal(actorKey({ side: 'kr', group: ' (Korean) residents, in Beijing! ' }), 'korean-residents-in-beijing');
});

test('text without a Latin letter gives the side as the key', () => {
  assert.equal(actorKey({ side: 'cn', group: '베이징 교민' }), 'cn');
});
