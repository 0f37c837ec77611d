// Tests of readings: as typed, corrected, by most of the words; and the same under any filter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filters } from '../search-state.ts';
import { readNames } from './names.ts';
import type { Index } from './pagefind.ts';
import { readQuery } from './query.ts';
import { findReading, type Ground, type Reading } from './reading.ts';

const texts: Readonly<Record<string, string>> = {
  lions: 'stone lions given back',
  parks: 'national parks and bears',
  park: 'national parks',
  memo: 'memorandum on food safety',
  food: 'food',
};

/** An index over the texts; a filter by kind leaves the one text of that name. */
const index: Index = {
  search: async (tokens, filters: Filters, exact = false) =>
    Object.entries(texts)
      .filter(([id]) => filters.kind?.includes(id) ?? true)
      .filter(([, text]) =>
        exact ? text.includes(tokens.join(' ')) : tokens.every((token) => text.split(' ').includes(token)),
      )
      .map(([id]) => ({ id, score: 1, data: () => Promise.reject(new Error('no data')) })),
  list: async () => [],
  knows: async (token) => Object.values(texts).some((text) => text.split(' ').includes(token)),
  begins: async (token) => Object.values(texts).some((text) => text.split(' ').some((word) => word.startsWith(token))),
};

const ground: Ground = {
  names: readNames({ names: [], agreements: [], crossings: [] }),
  index,
  vocabulary: async () => ['memorandum'],
};

const read = (typed: string, verbatim = false): Promise<Reading> =>
  findReading(readQuery(typed, ground.names), verbatim, ground);
const idsOf = async ({ find }: Reading, filters: Filters = {}): Promise<string[]> =>
  (await find(filters)).map(({ id }) => id);

test('a query with results is taken as typed', async () => {
  const reading = await read('food safety');
  assert.deepEqual([reading.isPartial, reading.meant, reading.missing], [false, undefined, []]);
  assert.deepEqual(await idsOf(reading), ['memo']);
});

test('a wrong word is set right before any word is left out', async () => {
  const reading = await read('memorundum food');
  assert.deepEqual([reading.isPartial, reading.meant], [false, 'memorandum food']);
  assert.deepEqual(await idsOf(reading), ['memo']);
});

test('where no record holds all words, those count that hold at least half of them, a rare word before a common one', async () => {
  const reading = await read('bears national lions');
  assert.ok(reading.isPartial);
  assert.deepEqual(await idsOf(reading), ['parks']);
  assert.deepEqual(await idsOf(await read('lions national')), ['lions', 'parks', 'park']);
});

test('a word that is in no record is left out and named', async () => {
  const reading = await read('stone hovercraft');
  assert.deepEqual([reading.isPartial, reading.missing], [true, ['hovercraft']]);
  assert.deepEqual(await idsOf(reading), ['lions']);
});

test('a misspelt word is corrected next to one that cannot be found', async () => {
  const reading = await read('memorundum hovercraft food zeppelin');
  assert.deepEqual([reading.isPartial, reading.meant], [true, 'memorandum hovercraft food zeppelin']);
  assert.deepEqual(await idsOf(reading), ['memo']);
});

test('where most of the words are nowhere, or only begin others, nothing is found', async () => {
  for (const typed of ['stone hovercraft zeppelin', 'bea hovercraft', 'zzqx']) {
    const reading = await read(typed);
    assert.equal(reading.isPartial, false, typed);
    assert.deepEqual(await idsOf(reading), [], typed);
  }
});

test('quoted words and words meant as typed are all meant', async () => {
  assert.deepEqual(await idsOf(await read('"stone" hovercraft')), []);
  assert.deepEqual(await idsOf(await read('stone hovercraft', true)), []);
  assert.deepEqual(await idsOf(await read('memorundum food', true)), []);
});

test('a filter that leaves nothing does not change how a query is taken', async () => {
  const reading = await read('food safety');
  assert.deepEqual(await idsOf(reading, { kind: ['food'] }), []);
  const partial = await read('stone hovercraft');
  assert.deepEqual(await idsOf(partial, { kind: ['lions'] }), ['lions']);
  assert.deepEqual(await idsOf(partial, { kind: ['food'] }), []);
});
