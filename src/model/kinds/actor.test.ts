// A path calls an actor by the most particular name it has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorKey } from './actor.ts';

test('the person comes first, then the body, the group, the office and the side', () => {
  const all = { organization: 'mofa-kr', office: 'Minister', group: 'Students' };
  assert.equal(actorKey({ side: 'kr', ...all, person: 'cho-hyun' }), 'cho-hyun');
  assert.equal(actorKey({ side: 'kr', ...all }), 'mofa-kr');
  assert.equal(actorKey({ side: 'kr', office: all.office, group: all.group }), 'students');
  assert.equal(actorKey({ side: 'kr', office: all.office }), 'minister');
  assert.equal(actorKey({ side: 'cn' }), 'cn');
});

test('words become lower case with single hyphens, and nothing at either end', () => {
  assert.equal(actorKey({ side: 'kr', group: ' (Korean) residents, in Beijing! ' }), 'korean-residents-in-beijing');
});

test('words without a Latin letter leave the side', () => {
  assert.equal(actorKey({ side: 'cn', group: '베이징 교민' }), 'cn');
});
