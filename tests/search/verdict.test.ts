// Tests of the verdicts on search results, and of the figures that sum them up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from './query.ts';
import { formatFigures, formatWrong, judge } from './verdict.ts';

const ask = (row: Partial<Query>): Query => ({ query: 'q', why: 'a test', ...row });

test("every required record must be among the first three, and the place is the first record's", () => {
  const query = ask({ mustFind: ['a/1', 'a/2'] });
  assert.deepEqual(judge(query, ['a/1', 'x/1', 'a/2']), { query, wrong: [], place: 1 });
  assert.deepEqual(judge(query, ['x/1', 'a/2', 'a/1']), { query, wrong: [], place: 3 });
  assert.deepEqual(judge(query, ['a/1', 'x/1', 'x/2', 'a/2']), { query, wrong: ['a/2 is at place 4'], place: 1 });
  assert.deepEqual(judge(query, []), { query, wrong: ['a/1 is at place none', 'a/2 is at place none'], place: 0 });
});

test('an equally good record may take the first place', () => {
  assert.equal(judge(ask({ mustFind: ['a/1'], asGood: ['a/2'] }), ['a/2', 'a/1']).place, 1);
});

test('unwanted records must not be among the first ten', () => {
  const query = ask({ mustFind: ['a/1'], mustNot: ['b/1'] });
  const others = Array.from({ length: 9 }, (_, index) => `x/${index}`);
  assert.deepEqual(judge(query, ['a/1', ...others, 'b/1']).wrong, []);
  assert.deepEqual(judge(query, ['a/1', 'b/1']).wrong, ['b/1 is among the first ten']);
});

test('a claim may come first only if the query asks for it', () => {
  assert.deepEqual(judge(ask({ mustFind: ['a/1'] }), ['claims/1', 'a/1']).wrong, ['the claim claims/1 is first']);
  assert.deepEqual(judge(ask({ mustFind: ['claims/1'] }), ['claims/1']).wrong, []);
});

test('a query that must find nothing fails on any result', () => {
  assert.deepEqual(judge(ask({ nothing: true }), []).wrong, []);
  assert.deepEqual(judge(ask({ nothing: true }), ['a/1']).wrong, ['a/1 is found where nothing should be']);
});

test('the share and mean leave out queries without a best record', () => {
  const found = judge(ask({ mustFind: ['a/1'] }), ['a/1']);
  const late = judge(ask({ mustFind: ['a/1'] }), ['b/1', 'b/2', 'b/3', 'a/1']);
  const none = judge(ask({ nothing: true }), []);
  assert.equal(formatFigures([found, late, none]), '2 of 3 queries hold, 50.0 % first, mean reciprocal rank 0.625');
  assert.equal(formatWrong(late), '“q” (a test): a/1 is at place 4; best at 4');
});
