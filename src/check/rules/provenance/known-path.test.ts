// Tests of the rule known-path, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('known-path');
const agreement = 'agreements/2030-03-01-example.md';
const notFound = (field: string) => problemsOf({ [agreement]: swap('parties.example-cn.signatory', field) });
const line = (words: string) => [`content/${agreement}:53:12: error: ${words} [known-path]`];

test('a field, an item by its key, a side, a known actor and a day of a history are valid steps', () => {
  for (const field of [
    'names.zh',
    'parties.example-kr.signatory.person',
    'parties.example-kr.signatory',
    'parties.cn.organization',
    'parties.other',
    'parties.hong-gil-dong',
    'history.2029-05',
    'history',
    'text.url',
    'signedAt',
    'amends',
  ])
    assert.deepEqual(notFound(field), [], field);
});

test('a misspelt field is reported with the nearest', () => {
  assert.deepEqual(
    notFound('singed'),
    line('`notFound` names `singed`, but `singed` names nothing there; did you mean `signed`?'),
  );
  assert.deepEqual(
    notFound('parties.exampel-cn.signatory'),
    line(
      '`notFound` names `parties.exampel-cn.signatory`, but `exampel-cn` names nothing there; did you mean `example-cn`?',
    ),
  );
});

test('a path that continues past its end, or belongs to another kind, is reported', () => {
  const advice = 'names nothing there; write the path of a field, with list items by their key';
  assert.deepEqual(notFound('place.street'), line(`\`notFound\` names \`place.street\`, but \`street\` ${advice}`));
  assert.deepEqual(notFound('cadence'), line(`\`notFound\` names \`cadence\`, but \`cadence\` ${advice}`));
  assert.deepEqual(notFound('__proto__.x'), line(`\`notFound\` names \`__proto__.x\`, but \`__proto__\` ${advice}`));
});

test('a disagreement on an absent field would mark nothing as disputed, and is reported', () => {
  const disagreement = (field: string) => problemsOf({ [agreement]: swap('- field: signed', `- field: ${field}`) });
  assert.deepEqual(disagreement('parties.example-cn'), []);
  assert.deepEqual(disagreement('singed'), [
    `content/${agreement}:39:12: error: \`disagreements\` names \`singed\`, which this record does not have; did you mean \`signed\`? [known-path]`,
  ]);
  assert.deepEqual(disagreement('inForce'), [
    `content/${agreement}:39:12: error: \`disagreements\` names \`inForce\`, which this record does not have; write the path of a fact, or leave the key out [known-path]`,
  ]);
});

test('the sessions of a mechanism, which come from its meetings, may be declared not found', () => {
  const dialogue = 'mechanisms/example-dialogue.md';
  const sought = (field: string) =>
    problemsOf({
      [dialogue]: swap('level:', `notFound:\n  - field: ${field}\n    looked:\n      on: 2030-06-01\nlevel:`),
    });
  assert.deepEqual(sought('sessions'), []);
  assert.equal(sought('session').length, 1);
});
