// Tests of renaming in paths: a step changes if it means the record, not if it only looks like it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PathGround, renamePath } from './fact-path.ts';
import type { Renaming } from './renaming.ts';

const renaming: Renaming = { kind: 'organizations', from: 'moc', to: 'mofcom' };
const party = (fields: object): object => ({ side: 'cn', ...fields });

const renamed = (path: string, before: unknown, after: unknown, more: Partial<PathGround> = {}): string =>
  renamePath(path, { kind: 'agreements', before, after, isOnlyMeaning: true, ...more }, renaming);

test('the key of an item follows the organization that gives it, and the steps below stay', () => {
  const before = { parties: [party({ organization: 'moc', signatory: party({ person: 'x' }) })] };
  const after = { parties: [party({ organization: 'mofcom', signatory: party({ person: 'x' }) })] };
  assert.equal(renamed('parties.moc', before, after), 'parties.mofcom');
  assert.equal(renamed('parties.moc.signatory.person', before, after), 'parties.mofcom.signatory.person');
  assert.equal(renamed('parties.other', before, after), 'parties.other');
  assert.equal(renamed('parties', before, after), 'parties');
});

test('if a person gives the key, the organization does not', () => {
  const before = { parties: [party({ organization: 'moc', person: 'wang' })] };
  const after = { parties: [party({ organization: 'mofcom', person: 'wang' })] };
  assert.equal(renamed('parties.wang', before, after), 'parties.wang');
});

test('an item whose person, office or group reads like the id keeps its key', () => {
  for (const item of [party({ person: 'moc' }), party({ office: 'MOC' }), party({ group: 'Moc' })]) {
    assert.equal(renamed('parties.moc', { parties: [item] }, { parties: [item] }), 'parties.moc');
  }
});

test('a field, an alias or a date that reads like the id is not a reference to it', () => {
  const data = { moc: 'x', aliases: ['moc'], history: [{ on: 'moc', event: 'renewed' }] };
  for (const path of ['moc', 'aliases.moc', 'history.moc', 'place.moc']) assert.equal(renamed(path, data, data), path);
});

test('the key of a missing item, as in notFound, means the record unless another has the same id', () => {
  const data = { parties: [party({ organization: 'other' })] };
  assert.equal(renamed('parties.moc', data, data), 'parties.mofcom');
  assert.equal(renamed('parties.moc.signatory', {}, {}), 'parties.mofcom.signatory');
  assert.equal(renamed('parties.moc', data, data, { isOnlyMeaning: false }), 'parties.moc');
});

test('plain lists of ids are followed too', () => {
  const own: Renaming = { kind: 'agreements', from: 'a', to: 'b' };
  const ground: PathGround = {
    kind: 'agreements',
    before: { renews: ['a'] },
    after: { renews: ['b'] },
    isOnlyMeaning: true,
  };
  assert.equal(renamePath('renews.a', ground, own), 'renews.b');
  assert.equal(renamePath('amends.a', ground, own), 'amends.b');
  assert.equal(renamePath('topics.a', ground, own), 'topics.a');
});
