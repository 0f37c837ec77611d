// Tests of the rules known-target and target-kind, by their printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('known-target', 'target-kind');

const agreement = 'agreements/2030-03-01-example.md';
const claim = 'claims/a-rumour.md';
const dialogue = 'mechanisms/example-dialogue.md';

test('a misspelt id is reported at its place, with the nearest', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('topics: [examples]', 'topics: [examples, "exampels"]') }), [
    'content/agreements/2030-03-01-example.md:12:20: error: `topics` points to `exampels`, but no topic has that id; did you mean `examples`? [known-target]',
  ]);
});

test('an id that resembles none is reported with advice', () => {
  assert.deepEqual(problemsOf({ [dialogue]: swap('example-cn]', '산업부]') }), [
    'content/mechanisms/example-dialogue.md:6:29: error: `organizations` points to `산업부`, but no organization has that id; add the record or correct the id [known-target]',
  ]);
});

test('pointers in nested lists and flow maps are found', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('      person: hong-gil-dong', '      person: hong-gil-don') }), [
    'content/agreements/2030-03-01-example.md:22:15: error: `person` points to `hong-gil-don`, but no person has that id; did you mean `hong-gil-dong`? [known-target]',
  ]);
  const speaker = '  - {side: kr, person:\n     "hong-gil-dong", organization: moe}';
  const remarks = swap('  - side: kr\n    person: hong-gil-dong', speaker);
  assert.deepEqual(problemsOf({ 'statements/2030-03-01-remarks.md': remarks }), [
    'content/statements/2030-03-01-remarks.md:8:37: error: `organization` points to `moe`, but no organization has that id; add the record or correct the id [known-target]',
  ]);
});

test('the source of a citation, a disagreement or a claim is a pointer too', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('          - source: rumour', '          - source: rumours') }), [
    'content/agreements/2030-03-01-example.md:48:21: error: `source` points to `rumours`, but no source has that id; did you mean `rumour`? [known-target]',
  ]);
});

test('an id of another kind is reported with the kind it belongs to', () => {
  assert.deepEqual(problemsOf({ [dialogue]: swap('example-cn]', 'hong-gil-dong]') }), [
    'content/mechanisms/example-dialogue.md:6:29: error: `organizations` points to `hong-gil-dong`, which is in `people`; expected the id of one organization [target-kind]',
  ]);
});

test('if several kinds are allowed, any other is reported with the allowed ones', () => {
  assert.deepEqual(
    problemsOf({ 'commitments/meet-every-year.md': swap('agreements/2030-03-01-example', 'claims/a-rumour') }),
    [
      'content/commitments/meet-every-year.md:5:9: error: `madeIn` points to `claims/a-rumour`; expected kind/id, of one of the kinds `agreements`, `meetings`, `statements` [target-kind]',
    ],
  );
  assert.deepEqual(
    problemsOf({ 'commitments/meet-every-year.md': swap('agreements/2030-03-01-example', '2030-03-01-example') }),
    [
      'content/commitments/meet-every-year.md:5:9: error: `madeIn` points to `2030-03-01-example`; expected kind/id, of one of the kinds `agreements`, `meetings`, `statements` [target-kind]',
    ],
  );
});

test('kind/id of an allowed kind must exist', () => {
  const about = '[agreements/2030-03-01-exampl, people/, sources/gazette, agreements/gazette]';
  assert.deepEqual(problemsOf({ [claim]: swap('[agreements/2030-03-01-example]', about) }), [
    'content/claims/a-rumour.md:8:9: error: `about` points to `agreements/2030-03-01-exampl`, but no agreement has that id; did you mean `2030-03-01-example`? [known-target]',
    'content/claims/a-rumour.md:8:39: error: `about` points to `people/`, but no person has that id; add the record or correct the id [known-target]',
    'content/claims/a-rumour.md:8:65: error: `about` points to `agreements/gazette`, but no agreement has that id; add the record or correct the id [known-target]',
  ]);
});

test('a broken record can be pointed to, and its own pointers are still checked', () => {
  assert.deepEqual(
    problemsOf({ [dialogue]: (text) => text.replace('level: ministerial\n', '').replace('-cn]', '-cx]') }),
    [
      'content/mechanisms/example-dialogue.md:5:29: error: `organizations` points to `example-cx`, but no organization has that id; did you mean `example-cn`? [known-target]',
    ],
  );
});
