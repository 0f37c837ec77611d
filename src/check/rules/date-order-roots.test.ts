// Tests of the rule date-order for an agreement and those that it amends, renews or builds on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../tests/tree.ts';

const problemsOf = problemsBy('date-order');

const example = String(changedFiles({}).get('agreements/2030-03-01-example.md'));

/** The lines about an agreement with this date whose `relation` points to the example, dated 1 March 2030. */
const linesOf = (date: string, relation: string): string[] =>
  problemsOf({
    'agreements/new.md': example
      .replace('signed: 2030-03-01', date)
      .replace('title: Example memorandum', `title: 새 양해각서\n${relation}`),
  });

test('an agreement may build on one that is earlier, of the same day, or of the same year if no more is known', () => {
  for (const date of ['signed: 2030-03-01', 'adopted: 2031', 'agreed: 2030', 'signed: 2030-03', 'place: Seoul'])
    assert.deepEqual(linesOf(date, 'buildsOn: [2030-03-01-example]'), []);
});

test('an agreement older than its target is reported at the pointer, with the later date', () => {
  for (const relation of ['amends', 'supersedes', 'renews', 'buildsOn', 'implements'])
    assert.deepEqual(linesOf('issued: 2029', `${relation}: [2030-03-01-example]`), [
      `content/agreements/new.md:3:${relation.length + 4}: error: \`${relation}\` points to \`2030-03-01-example\` of \`2030-03-01\`, which is later than this agreement of \`2029\`; reverse the relation or correct a date [date-order]\n  content/agreements/2030-03-01-example.md:14:9: note: the later date`,
    ]);
});

test('every pointer of a list is checked; a broken one is left to other rules', () => {
  assert.deepEqual(linesOf('signed: 2030-02-28', 'renews:\n  - nowhere\n  - "2030-03-01-example"'), [
    'content/agreements/new.md:5:5: error: `renews` points to `2030-03-01-example` of `2030-03-01`, which is later than this agreement of `2030-02-28`; reverse the relation or correct a date [date-order]\n  content/agreements/2030-03-01-example.md:14:9: note: the later date',
  ]);
});
