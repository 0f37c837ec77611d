// Tests of ids of new records: made by kind, free, and refused if invalid or taken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../../model/kinds.ts';
import { isId } from '../../model/schema/fields.ts';
import { completeIds, findFreeId, proposeId, slugOf } from './ids.ts';
import type { JsonMap, RawRecord } from './input.ts';

const raw = (kind: Kind, fields: JsonMap, id?: string): RawRecord => ({ kind, id, fields, body: '' });
const none: ReadonlySet<string> = new Set();

test('a slug is an id, or empty', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => slugOf(text) === '' || isId(slugOf(text))));
  assert.equal(slugOf('  Zoë’s “Tea” & 2nd Čup: 협력  '), 'zoes-tea-2nd-cup');
});

test('each kind has its own form of id', () => {
  const title = 'On 2 teas';
  const cases: [Kind, JsonMap, string][] = [
    ['agreements', { title, signed: '2031-01-05' }, '2031-01-05-on-2-teas'],
    ['agreements', { title, signed: null, proposed: '2031-01' }, '2031-01-on-2-teas'],
    ['meetings', { title, started: '2031' }, '2031-on-2-teas'],
    ['statements', { title: '100 teas', made: '2031-01-05' }, '2031-01-05-teas'],
    ['statements', { title, made: 'yesterday' }, 'undated-on-2-teas'],
    ['organizations', { title, side: 'cn' }, 'on-2-teas-cn'],
    ['organizations', { title, side: 'kr', acronym: 'MoT' }, 'mot-kr'],
    ['sources', { title, publisher: 'Tea Daily', published: '2031-02' }, 'tea-daily-2031-02'],
    ['sources', { title, publisher: '차 신문' }, 'on-2-teas'],
    ...(['people', 'topics', 'mechanisms', 'commitments', 'claims'] as const).map((kind): [Kind, JsonMap, string] => [
      kind,
      { title },
      'on-2-teas',
    ]),
  ];
  for (const [kind, fields, id] of cases) assert.equal(proposeId(kind, fields), id);
});

test('an id that a record has or had gets a number', () => {
  const taken = new Set(['topics/tea', 'topics/tea-2', 'claims/tea-3']);
  assert.equal(findFreeId('topics', 'tea', taken), 'tea-3');
  assert.deepEqual(
    completeIds(
      [raw('topics', { title: 'Tea' }), raw('topics', { title: 'Tea' }), raw('people', { title: 'Tea' })],
      taken,
    ),
    [...['tea-3', 'tea-4', 'tea']],
  );
});

test('a given id is kept, and generated ids avoid it', () => {
  assert.deepEqual(completeIds([raw('topics', { title: 'Tea' }), raw('topics', { title: 'Cup' }, 'tea')], none), [
    'tea-2',
    'tea',
  ]);
});

test('invalid, taken and repeated ids are refused', () => {
  const refusal = (records: RawRecord[]) => () => completeIds(records, new Set(['topics/tea']));
  const cases: [RawRecord[], string][] = [
    [[raw('topics', {}, '../x')], 'the `id` `../x` is not an id; use lower-case letters, digits and single hyphens'],
    [[raw('topics', {}, 'tea')], '`topics/tea` exists or once existed; give the new record another `id`'],
    [[raw('topics', {}, 'a'), raw('topics', {}, 'a')], '`topics/a` is given twice; give one of the two another `id`'],
    [[raw('topics', { title: '차' })], 'no id can be made for `차` of kind `topics`; add an `id`'],
    [[raw('meetings', { started: '2031' })], 'no id can be made for `` of kind `meetings`; add an `id`'],
  ];
  for (const [records, message] of cases) assert.throws(refusal(records), { message });
});
