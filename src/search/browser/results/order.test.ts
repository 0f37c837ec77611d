// Tests of the order of results: names before mentions, claims last, newest of near equals first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey, tokensOf } from '../../text/tokens.ts';
import { type Found, order } from './order.ts';

const found = (url: string, score: number, meta: Record<string, string>): Found => ({
  hit: { id: url, score, data: () => Promise.reject(new Error('not asked for')) },
  data: { url, content: '', anchors: [], meta },
});

const ordered = (query: string, meant: readonly string[], ...all: Found[]): string[] =>
  orderedBeside(query, meant, [], all);

const orderedBeside = (
  query: string,
  meant: readonly string[],
  besides: readonly string[],
  all: readonly Found[],
): string[] => order(all, { key: nameKey(query), tokens: tokensOf(query), besides }, meant).map(({ data }) => data.url);

test('the very name comes before more matches elsewhere, and part of a short name before part of a long one', () => {
  const long = found('long', 15, { kind: 'statements', title: 'What was said about pomfret and much else' });
  const name = found('name', 6, { kind: 'topics', title: 'Silver pomfret', also: 'pomfret · butterfish' });
  assert.deepEqual(ordered('pomfret', [], long, name), ['name', 'long']);
  assert.deepEqual(ordered('silver', [], long, name), ['long', 'name']);
});

test('for one match agreements come before sources, and claims last', () => {
  const kinds = ['claims', 'sources', 'agreements'].map((kind) => found(kind, 10, { kind, title: 'A' }));
  assert.deepEqual(ordered('b', [], ...kinds), ['agreements', 'sources', 'claims']);
});

test('of records of a kind that match nearly alike the newest comes first; a much better match stays', () => {
  const swap = (year: string, score: number) => found(year, score, { kind: 'agreements', title: 'Swap', iso: year });
  assert.deepEqual(ordered('x', [], swap('2009', 10), swap('2025', 9), swap('2014', 9.5)), ['2025', '2014', '2009']);
  assert.deepEqual(ordered('x', [], swap('2009', 20), swap('2025', 9)), ['2009', '2025']);
});

test('the record that a query names comes first', () => {
  const other = found('other', 20, { kind: 'agreements', title: 'Example' });
  const meant = found('meant', 5, { kind: 'people', title: 'Somebody' });
  assert.deepEqual(ordered('some', ['meant'], other, meant), ['meant', 'other']);
});

test('a record of the form asked for comes before records that bear the names', () => {
  const visit = found('visit', 20, { kind: 'meetings', title: 'Visit of Kim', form: 'meeting 회담 visit 방문' });
  const summit = found('summit', 10, { kind: 'meetings', title: 'Seoul', form: 'meeting 회담 summit 정상회담' });
  assert.deepEqual(orderedBeside('Kim 정상회담', [], ['정상회담'], [visit, summit]), ['summit', 'visit']);
  assert.deepEqual(orderedBeside('Kim 방문', [], ['방문'], [visit, summit]), ['visit', 'summit']);
  assert.deepEqual(orderedBeside('Kim', [], [], [visit, summit]), ['visit', 'summit']);
});

test('words of a name count in another order too, if all that were asked for are in it', () => {
  const mention = found('mention', 12, { kind: 'statements', title: 'What was said' });
  const name = found('name', 7, { kind: 'commitments', title: 'Removal of structures in the Yellow Sea' });
  assert.deepEqual(ordered('Yellow Sea structures', [], mention, name), ['name', 'mention']);
  assert.deepEqual(ordered('Yellow Sea ships', [], mention, name), ['mention', 'name']);
});

test('withdrawn records come after all others, and alone if nothing else matches', () => {
  const gone = found('gone', 50, { kind: 'agreements', title: 'Pomfret', iso: '2030', withdrawn: 'yes' });
  const claim = found('claim', 1, { kind: 'claims', title: 'A', iso: '2001' });
  const old = found('old', 40, { kind: 'agreements', title: 'A', iso: '2001' });
  assert.deepEqual(ordered('pomfret', ['gone'], gone, claim, old), ['old', 'claim', 'gone']);
  assert.deepEqual(ordered('pomfret', [], gone), ['gone']);
});
