// The address of a search: what is asked survives it, and what anybody writes into it does no harm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterNames } from '../index-fields.ts';
import { formatState, isIdle, parseState, type SearchState } from './state.ts';

const states: SearchState[] = [
  { query: 'currency swap', filters: {} },
  { query: '산업통상부', filters: { ministry: 'motir-kr', year: '2026' } },
  { query: '李在明', filters: { ministry: 'a', topic: 'b', kind: 'c', year: 'd', status: 'e' } },
  { query: 'a&b=c#d?e+f%20g "h" <i> \\ \'', filters: { topic: 'x&kind=y' } },
  { query: '🐼 tone: lǐ', filters: {} },
  { query: '', filters: { kind: 'agreements' } },
];

test('a state survives its address', () => {
  for (const state of states) assert.deepEqual(parseState(formatState(state)), state, formatState(state));
});

test('an address is written in one way', () => {
  assert.equal(formatState({ query: 'a b', filters: { year: '2026', ministry: 'x' } }), '?q=a+b&ministry=x&year=2026');
  for (const state of states) assert.equal(formatState(parseState(formatState(state))), formatState(state));
});

test('nothing asked is an empty address', () => {
  for (const query of ['', '  ', '\t\n']) {
    assert.equal(formatState({ query, filters: {} }), '');
    assert.equal(isIdle({ query, filters: { topic: '' } }), true);
  }
  assert.equal(isIdle({ query: 'a', filters: {} }), false);
  assert.equal(isIdle({ query: '', filters: { kind: 'claims' } }), false);
  assert.deepEqual(parseState(''), { query: '', filters: {} });
});

test('only the filters of the form are read', () => {
  const { filters } = parseState('?q=a&__proto__=x&constructor=y&toString=z&kind=claims&admin=1&Kind=no');
  assert.deepEqual(Object.entries(filters), [['kind', 'claims']]);
  assert.equal(Object.getPrototypeOf(filters), Object.prototype);
});

test('of a name written twice the first counts, and an empty one is none', () => {
  assert.deepEqual(parseState('?q=first&q=second&year=&topic=a&topic=b'), { query: 'first', filters: { topic: 'a' } });
});

test('text too long is cut', () => {
  const { query, filters } = parseState(`?q=${'a'.repeat(1e5)}&kind=${'b'.repeat(1e5)}`);
  assert.equal(query.length, 200);
  assert.equal(filters.kind?.length, 100);
});

test('a broken or hostile address is read as text, never refused', () => {
  for (const search of [
    '?q=%',
    '?q=%E0%A4%A',
    '?q=%00',
    '?&&&=',
    '?q',
    '??q=a',
    '?q=<script>alert(1)</script>',
    '?q=javascript:alert(1)',
    '#q=a',
    '?q=%ED%A0%80',
    `?q=${'a'.repeat(199)}🐼`,
  ])
    assert.equal(typeof parseState(search).query, 'string', search);
  assert.equal(parseState('?q=<script>').query, '<script>');
  assert.equal(formatState({ query: '<script>"\'', filters: {} }), '?q=%3Cscript%3E%22%27');
  for (const name of filterNames)
    assert.equal(formatState({ query: '', filters: { [name]: '"><' } }), `?${name}=%22%3E%3C`);
});
