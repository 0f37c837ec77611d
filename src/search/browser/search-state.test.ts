// Tests of the address of a search: it holds every state, and hostile addresses do no harm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterNames } from '../index/index-fields.ts';
import { formatState, isIdle, parseState, readState, type SearchState, withoutFilter } from './search-state.ts';

const states: SearchState[] = [
  { query: 'currency swap', filters: {}, verbatim: false },
  { query: '산업통상부', filters: { ministry: ['motir-kr', 'mofcom-cn'], year: ['2026'] }, verbatim: false },
  {
    query: '李在明',
    filters: { ministry: ['a'], topic: ['b'], kind: ['c'], year: ['d'], status: ['e'], side: ['f'], support: ['g'] },
    verbatim: true,
  },
  { query: 'a&b=c#d?e+f%20g "h" <i> \\ \'', filters: { topic: ['x&kind=y'] }, verbatim: false },
  { query: '🐼 tone: lǐ', filters: {}, verbatim: false },
  { query: '', filters: { kind: ['agreements', 'meetings'] }, verbatim: false },
];

test('a state survives its address', () => {
  for (const state of states) assert.deepEqual(parseState(formatState(state)), state, formatState(state));
});

test('a form is read like its address, and files in it are ignored', () => {
  for (const state of states) {
    const data = new FormData();
    for (const [name, value] of new URLSearchParams(formatState(state))) data.append(name, value);
    assert.deepEqual(readState(data), state);
  }
  const data = new FormData();
  data.append('q', new Blob(['a']), 'a.txt');
  assert.deepEqual(readState(data), { query: '', filters: {}, verbatim: false });
});

test('an address is written in one way', () => {
  assert.equal(
    formatState({ query: 'a b', filters: { year: ['2026'], ministry: ['x', 'y'] }, verbatim: false }),
    '?q=a+b&ministry=x&ministry=y&year=2026',
  );
  for (const state of states) assert.equal(formatState(parseState(formatState(state))), formatState(state));
});

test('nothing asked is an empty address', () => {
  for (const query of ['', '  ', '\t\n']) {
    assert.equal(formatState({ query, filters: {}, verbatim: true }), '');
    assert.equal(isIdle({ query, filters: { topic: [''] }, verbatim: false }), true);
  }
  assert.equal(isIdle({ query: 'a', filters: {}, verbatim: false }), false);
  assert.equal(isIdle({ query: '', filters: { kind: ['claims'] }, verbatim: false }), false);
  assert.deepEqual(parseState(''), { query: '', filters: {}, verbatim: false });
});

test('only the filters of the form are read', () => {
  const { filters } = parseState('?q=a&__proto__=x&constructor=y&toString=z&kind=claims&admin=1&Kind=no');
  assert.deepEqual(Object.entries(filters), [['kind', ['claims']]]);
  assert.equal(Object.getPrototypeOf(filters), Object.prototype);
});

test('of a query written twice the first counts; a value written twice is one, and an empty one is none', () => {
  assert.deepEqual(parseState('?q=first&q=second&year=&topic=a&topic=b&topic=a'), {
    query: 'first',
    filters: { topic: ['a', 'b'] },
    verbatim: false,
  });
});

test('a filter is taken away whole', () => {
  const state = parseState('?q=x&topic=a&topic=b&year=2026');
  assert.equal(formatState(withoutFilter(state, 'topic')), '?q=x&year=2026');
});

test('text too long is cut', () => {
  const { query, filters } = parseState(`?q=${'a'.repeat(1e5)}&kind=${'b'.repeat(1e5)}${'&year=1&year=2'.repeat(1e3)}`);
  assert.equal(query.length, 200);
  assert.deepEqual(filters, { kind: ['b'.repeat(100)], year: ['1', '2'] });
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
  assert.equal(formatState({ query: '<script>"\'', filters: {}, verbatim: false }), '?q=%3Cscript%3E%22%27');
  for (const name of filterNames)
    assert.equal(formatState({ query: '', filters: { [name]: ['"><'] }, verbatim: false }), `?${name}=%22%3E%3C`);
});
