// The rule date-order, by its printed lines: an agreement and those that it amends, renews or builds on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../tests/tree.ts';

const problemsOf = problemsBy('date-order');

const example = String(changedFiles({}).get('agreements/2030-03-01-example.md'));

/** The lines about an agreement of this date that points by `relation` to the example, of 1 March 2030. */
const linesOf = (date: string, relation: string): string[] =>
  problemsOf({
    'agreements/new.md': example
      .replace('signed: 2030-03-01', date)
      .replace('title: Example memorandum', `title: 새 양해각서\n${relation}`),
  });

test('what came later, on the same day, or in the same year as far as known may build on an agreement', () => {
  for (const date of ['signed: 2030-03-01', 'adopted: 2031', 'agreed: 2030', 'signed: 2030-03', 'place: Seoul'])
    assert.deepEqual(linesOf(date, 'buildsOn: [2030-03-01-example]'), []);
});

test('an agreement that is older than what it points to is reported at the pointer, with the later date', () => {
  for (const relation of ['amends', 'supersedes', 'renews', 'buildsOn', 'implements'])
    assert.deepEqual(linesOf('issued: 2029', `${relation}: [2030-03-01-example]`), [
      `content/agreements/new.md:3:${relation.length + 4}: error: \`${relation}\` points to \`2030-03-01-example\` of \`2030-03-01\`, which is later than this agreement of \`2029\`; turn it round or mend a date [date-order]\n  content/agreements/2030-03-01-example.md:14:9: note: the later date`,
    ]);
});

test('each pointer of a list is looked at, and one that leads nowhere is left to others', () => {
  assert.deepEqual(linesOf('signed: 2030-02-28', 'renews:\n  - nowhere\n  - "2030-03-01-example"'), [
    'content/agreements/new.md:5:5: error: `renews` points to `2030-03-01-example` of `2030-03-01`, which is later than this agreement of `2030-02-28`; turn it round or mend a date [date-order]\n  content/agreements/2030-03-01-example.md:14:9: note: the later date',
  ]);
});
