// Tests of the rule one-act, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('one-act');

const linesOf = (change: (text: string) => string) => {
  const changes: Record<string, Change> = { 'agreements/2030-03-01-example.md': change };
  return problemsOf(changes);
};

const unsigned = (text: string) =>
  text.replace('signed: 2030-03-01\n', '').replace('instrument, signed,', 'instrument,');

test('any one act is enough', () => {
  for (const act of ['adopted', 'issued', 'agreed', 'proposed'])
    assert.deepEqual(
      linesOf((text) =>
        text.replace('signed: 2030', `${act}: 2030`).replace('instrument, signed', `instrument, ${act}`),
      ),
      [],
    );
});

test('an agreement without an act is reported at its closing line', () => {
  assert.deepEqual(linesOf(unsigned), [
    'content/agreements/2030-03-01-example.md:60:1: error: none of `signed`, `adopted`, `issued`, `agreed`, `proposed` is given; add one, or list it in `notFound` [one-act]',
  ]);
});

test('an act declared not found is enough; another field declared not found is not', () => {
  const looked = (field: string) => (text: string) =>
    unsigned(text).replace('notFound:\n', `notFound:\n  - {field: ${field}, looked: {on: 2030-06-01}}\n`);
  assert.deepEqual(linesOf(looked('agreed')), []);
  assert.deepEqual(linesOf(looked('inForce')), [
    'content/agreements/2030-03-01-example.md:61:1: error: none of `signed`, `adopted`, `issued`, `agreed`, `proposed` is given; add one, or list it in `notFound` [one-act]',
  ]);
});

test('two acts are reported at the second of the list', () => {
  assert.deepEqual(
    linesOf((text) =>
      text
        .replace('signed: 2030-03-01', 'issued: 2030-03-01\nsigned: 2030-03-01')
        .replace('signed, place', 'signed, issued, place'),
    ),
    [
      'content/agreements/2030-03-01-example.md:14:9: error: there are 2 dates of `signed`, `adopted`, `issued`, `agreed`, `proposed`; keep the act that created the agreement [one-act]',
    ],
  );
});
