// Tests of the file of names and the vocabulary: what they hold, in which order, what is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { kindsWith } from '../../model/kinds.ts';
import { listCrossings } from '../../views/shared/crossings.ts';
import { buildNamesFile } from './names-file.ts';
import { namedKinds } from './names-format.ts';
import { buildVocabulary } from './vocabulary.ts';

test('the kinds that a query can name are those of the table of kinds', () => {
  assert.deepEqual(namedKinds.toSorted(), kindsWith('named').toSorted());
});

test('every body, person, topic and mechanism has a row with its names and newest agreements', () => {
  const ctx = contextOf();
  const { names, agreements } = buildNamesFile(ctx);
  assert.deepEqual(
    names.map(([kind, id]) => `${namedKinds[kind]}/${id}`).toSorted(),
    namedKinds.flatMap((kind) => ctx.graph.of(kind).map(({ id }) => `${kind}/${id}`)).toSorted(),
  );
  assert.deepEqual(agreements, [['2030-03-01-example', 'Example memorandum', '1 March 2030']]);
  assert.deepEqual(
    names.find(([, id]) => id === 'hong-gil-dong'),
    [1, 'hong-gil-dong', ['Hong Gil-dong', '홍길동'], ['Hong Kil Tong'], [0]],
  );
});

test('an organisation is listed with each topic it shares a page with', () => {
  const ctx = contextOf();
  const { names, crossings } = buildNamesFile(ctx);
  const pairs = crossings.flatMap(([body, topics]) => topics.map((topic) => [names[body]?.[1], names[topic]?.[1]]));
  assert.deepEqual(
    pairs.map(([id, topic]) => `${id} ${topic}`).toSorted(),
    listCrossings(ctx).map(({ id, topic }) => `${id} ${topic}`),
  );
  assert.ok(pairs.length > 0);
});

test('a body of before comes after all that are there now', () => {
  const ctx = contextOf({
    'organizations/example-cn.md': swap('type: ministry', 'type: ministry\nvalid:\n  to: 2029'),
  });
  assert.equal(buildNamesFile(ctx).names.at(-1)?.[1], 'example-cn');
});

test('the title of an agreement is not a name of another record', () => {
  const ctx = contextOf({ 'people/hong-gil-dong.md': swap('Hong Kil Tong', 'Hong Kil Tong, Example memorandum') });
  const row = buildNamesFile(ctx).names.find(([, id]) => id === 'hong-gil-dong');
  assert.deepEqual(row?.[3], ['Hong Kil Tong']);
});

test('the vocabulary has the Latin words of names and titles, the most frequent first, and none of sources', () => {
  const words = buildVocabulary(contextOf()).split(' ');
  for (const word of ['memorandum', 'ministry', 'gildong']) assert.ok(words.includes(word), word);
  assert.equal(new Set(words).size, words.length);
  for (const word of ['홍길동', 'daily', 'kr', 'ghosts']) assert.equal(words.includes(word), false, word);
});
