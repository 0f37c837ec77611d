// Tests of the rule documents-add-up, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChanged, problemsOf, swap, withdraw } from '../../../../tests/tree.ts';

test('the documents of the valid tree add up', () => {
  assert.deepEqual(problemsOf({}), []);
});

test('a count above the number of records is reported at the count', () => {
  assert.deepEqual(problemsOf({ 'meetings/2030-03-01-summit.md': swap('counted: 1', 'counted: 3\n    missing: 1') }), [
    'content/meetings/2030-03-01-summit.md:18:14: error: `documents` counts 3 of instrument `mou`, but 1 agreement of that instrument says `signedAt` this meeting and `missing` is 1; add the record or declare it missing [documents-add-up]',
  ]);
});

test('an instrument with records that the meeting does not count is reported at the list', () => {
  assert.deepEqual(problemsOf({ 'meetings/2030-03-01-summit.md': swap('instrument: mou', 'instrument: treaty') }), [
    'content/meetings/2030-03-01-summit.md:17:3: error: `documents` does not count instrument `mou`, but 1 agreement of it says `signedAt` this meeting; add it to the list [documents-add-up]',
    'content/meetings/2030-03-01-summit.md:18:14: error: `documents` counts 1 of instrument `treaty`, but 0 agreements of that instrument say `signedAt` this meeting and `missing` is 0; add the record or declare it missing [documents-add-up]',
  ]);
});

test('nothing is counted while an agreement is broken', () => {
  const lines = problemsOf({ 'agreements/2030-03-01-example.md': swap('instrument: mou', 'instrument: mouu') });
  assert.deepEqual(
    lines.filter((line) => line.endsWith('[documents-add-up]')),
    [],
  );
  assert.deepEqual(
    checkChanged({ 'agreements/2030-03-01-example.md': swap('instrument: mou', 'instrument: mouu') }).skipped,
    ['documents were not counted, since an agreement is broken; correct it and check again [documents-add-up]'],
  );
});

test('a withdrawn agreement does not count towards its meeting’s documents', () => {
  const changes = { 'agreements/2030-03-01-example.md': withdraw };
  assert.deepEqual(problemsOf(changes), [
    'content/meetings/2030-03-01-summit.md:18:14: error: `documents` counts 1 of instrument `mou`, but 0 agreements of that instrument say `signedAt` this meeting and `missing` is 0; add the record or declare it missing [documents-add-up]',
  ]);
  const mended = { ...changes, 'meetings/2030-03-01-summit.md': swap('counted: 1', 'counted: 1\n    missing: 1') };
  assert.deepEqual(problemsOf(mended), []);
});
