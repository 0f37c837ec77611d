// Actors in words: as much as is known of them, never more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import type { Actor } from '../../model/kinds/actor.ts';
import { actorLines, actorParts } from './actor.ts';
import { factMaker } from './fact-row.ts';

const ctx = contextOf();
const inWords = (actor: Omit<Actor, 'side'>): string =>
  actorParts({ side: 'kr', ...actor }, ctx)
    .map(({ text }) => text)
    .join('');

const organization = 'example-kr';
const person = 'hong-gil-dong';
const office = 'Ambassador';

test('an actor is called by the person, the office and the body, as far as known', () => {
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

test('an actor of whom nothing more is known is called by the side, softly', () => {
  assert.deepEqual(actorParts({ side: 'cn' }, ctx), [{ text: 'China', soft: true }]);
  assert.deepEqual(actorParts({ side: 'other' }, ctx), [{ text: 'Others', soft: true }]);
});

test('person and body are linked, each to its own page', () => {
  assert.deepEqual(
    actorParts({ side: 'kr', person, office, organization }, ctx).map(({ href }) => href),
    ['/people/hong-gil-dong/', undefined, undefined, '/organizations/example-kr/'],
  );
});

test('an office that names its body carries the link there, and the body is not said twice', () => {
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

test('each actor of a list has the marks of its own path', () => {
  const maker = factMaker(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  const [own, group] = actorLines(
    maker,
    [
      { side: 'kr', organization },
      { side: 'cn', group: 'Somebody Else' },
    ],
    'parties',
  );
  assert.deepEqual([own?.side, own?.marks, own?.support?.level], ['kr', [1, 2], 'official']);
  assert.deepEqual([group?.side, group?.marks], ['cn', [1, 2]]);
  const [bare] = actorLines(maker, [{ side: 'kr', organization }], undefined);
  assert.deepEqual([bare?.marks, bare?.support], [[], undefined]);
});
