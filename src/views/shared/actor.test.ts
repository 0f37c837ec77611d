// Tests of actors in words: everything known about them, and nothing more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import type { Actor } from '../../model/kinds/actor.ts';
import { backLinkGroups } from '../record/back-links.ts';
import { actorParts, signedBy } from './actor.ts';

const ctx = contextOf();
const inWords = (actor: Omit<Actor, 'side'>): string =>
  actorParts({ side: 'kr', ...actor }, ctx)
    .map(({ text }) => text)
    .join('');

const organization = 'example-kr';
const person = 'hong-gil-dong';
const office = 'Ambassador';

test('an actor is named by person, office and organisation, as far as known', () => {
  assert.equal(inWords({ organization }), 'Ministry of Examples (kr)');
  assert.equal(inWords({ person }), 'Hong Gil-dong');
  assert.equal(inWords({ office }), 'Ambassador');
  assert.equal(inWords({ group: 'Korean residents' }), 'Korean residents');
  assert.equal(inWords({ person, office }), 'Hong Gil-dong, Ambassador');
  assert.equal(inWords({ person, organization }), 'Hong Gil-dong, Ministry of Examples (kr)');
  assert.equal(inWords({ office, organization }), 'Ambassador, Ministry of Examples (kr)');
  assert.equal(inWords({ person, office, organization }), 'Hong Gil-dong, Ambassador, Ministry of Examples (kr)');
  assert.equal(inWords({ group: 'Experts', organization }), 'Experts, Ministry of Examples (kr)');
});

test('an actor known only by its side is named by the side, in soft type', () => {
  assert.deepEqual(actorParts({ side: 'cn' }, ctx), [{ text: 'China', soft: true }]);
  assert.deepEqual(actorParts({ side: 'other' }, ctx), [{ text: 'Others', soft: true }]);
});

test('a person and an organisation are each linked to their own pages', () => {
  assert.deepEqual(
    actorParts({ side: 'kr', person, office, organization }, ctx).map(({ href }) => href),
    ['/people/hong-gil-dong/', undefined, undefined, '/organizations/example-kr/'],
  );
});

test('an office that contains the organisation’s name has the link within it, without repetition', () => {
  const inOffice = 'Head of the Ministry of Examples (kr), acting';
  const parts = actorParts({ side: 'kr', person, office: inOffice, organization }, ctx);
  assert.equal(parts.map(({ text }) => text).join(''), `Hong Gil-dong, ${inOffice}`);
  assert.deepEqual(parts.map(({ href }) => href).filter(Boolean), [
    '/people/hong-gil-dong/',
    '/organizations/example-kr/',
  ]);
  const alone = actorParts({ side: 'kr', office: inOffice, organization }, ctx);
  assert.deepEqual(
    alone.map(({ text, href }) => `${text}${href ?? ''}`),
    ['Head of the ', 'Ministry of Examples (kr)/organizations/example-kr/', ', acting'],
  );
});

const example = 'agreements/2030-03-01-example.md';
const lineWith = (changes: Readonly<Record<string, Change>>): string => {
  const ctx = contextOf(changes);
  return signedBy(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
};

test('signatories are named with their offices, and parties without one by their organisations', () => {
  assert.equal(lineWith({}), 'Hong Gil-dong, Minister of Examples – Ministry of Examples (cn)');
});

test('an office without a known holder is named alone among signatories', () => {
  assert.equal(
    lineWith({ [example]: swap('      person: hong-gil-dong\n', '') }),
    'Minister of Examples – Ministry of Examples (cn)',
  );
});

test('only a meeting’s list of documents names signatories', () => {
  const ctx = contextOf();
  const [documents, ...others] = backLinkGroups(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx);
  assert.equal(documents?.items[0]?.more, 'Hong Gil-dong, Minister of Examples – Ministry of Examples (cn)');
  assert.ok(others.every(({ items }) => items.every(({ more }) => more === undefined)));
});
