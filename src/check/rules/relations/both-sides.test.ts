// Tests of the rule both-sides, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('both-sides');

/** The lines about the example with these parties on line 17 and below. */
const linesOf = (parties: string, notFound = ''): string[] =>
  problemsOf({
    'agreements/2030-03-01-example.md': (text) =>
      text
        .replace(/parties:\n[\s\S]*?(?=text:)/, `parties:${parties}\n`)
        .replace('notFound:\n', `notFound:\n${notFound}`),
  });

const none = (place: string, side: string): string =>
  `content/agreements/2030-03-01-example.md:${place}: error: \`parties\` has no party of side \`${side}\`; add one, if only as \`side: ${side}\`, or list \`parties.${side}\` in \`notFound\` [both-sides]`;
const looked = (field: string): string => `  - {field: ${field}, looked: {on: 2030-06-01}}\n`;

test('a party of each side is enough, named or not, with others among them', () => {
  assert.deepEqual(problemsOf({}), []);
  assert.deepEqual(linesOf(' [{side: cn}, {side: other, group: 아세안}, {side: kr}]'), []);
});

test('a missing side is reported at the list', () => {
  assert.deepEqual(linesOf('\n  - side: kr\n    organization: example-kr'), [none('18:3', 'cn')]);
  assert.deepEqual(linesOf(' [{side: cn, capacity: donor}]'), [none('17:10', 'kr')]);
});

test('a signatory of the other side is not a party', () => {
  assert.deepEqual(linesOf(' [{side: kr, signatory: {side: cn}}]'), [none('17:10', 'cn')]);
});

test('both sides may be missing', () => {
  assert.deepEqual(linesOf(' [{side: other}]'), [none('17:10', 'cn'), none('17:10', 'kr')]);
});

test('a side declared not found is enough; another field declared not found is not', () => {
  assert.deepEqual(linesOf(' [{side: kr}]', looked('parties.cn')), []);
  assert.deepEqual(linesOf(' [{side: cn}]', looked('parties.kr')), []);
  assert.deepEqual(linesOf(' [{side: kr}]', looked('parties.kr')), [none('17:10', 'cn')]);
  assert.deepEqual(linesOf(' [{side: kr}]', looked('parties.cn.signatory')), [none('17:10', 'cn')]);
});
