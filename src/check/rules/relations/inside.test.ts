// Tests of the rule inside, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('inside');

const agreement = 'agreements/2030-03-01-example.md';
const statement = 'statements/2030-03-01-remarks.md';
const summit = 'meetings/2030-03-01-summit.md';
const mechanism = 'mechanisms/example-dialogue.md';

const reported = (place: string, found: string, span: string, note: string): string =>
  `content/${place}: error: ${found}, outside ${span}; correct one of them [inside]\n  content/${note}: note: the other date`;

/** The summit as part of a visit with these dates. */
const onVisit = (time: string): Record<string, Change> => ({
  [summit]: swap('place:', 'partOf: visit\nplace:'),
  'meetings/visit.md': `---\ntitle: 국빈 방문\nsummary: a\nformat: visit\noccurrence: held\n${time}\n---\n`,
});

test('dates inside are good, on the first and the last day too, and as far as dates are known', () => {
  assert.deepEqual(problemsOf({}), []);
  for (const time of ['started: 2030-03-01', 'started: 2030-02-27\nended: 2030-03-01', 'started: 2030', 'place: 서울'])
    assert.deepEqual(problemsOf(onVisit(time)), []);
  for (const signed of ['2030', '2030-03'])
    assert.deepEqual(problemsOf({ [agreement]: swap('signed: 2030-03-01', `signed: ${signed}`) }), []);
  assert.deepEqual(problemsOf({ [mechanism]: swap('established: 2030', 'ended: 2030-03') }), []);
});

test('a signature or statement on another day than its meeting is reported at its date', () => {
  const day = 'which is on `2030-03-01`';
  assert.deepEqual(
    problemsOf({
      [agreement]: swap('signed: 2030-03-01', 'adopted: "2030-03-02"'),
      [statement]: swap('made: 2030-03-01', 'made: 2029'),
    }),
    [
      reported(`${agreement}:14:10`, '`adopted` is `2030-03-02`', `\`2030-03-01-summit\`, ${day}`, `${summit}:7:10`),
      reported(`${statement}:5:7`, '`made` is `2029`', `\`2030-03-01-summit\`, ${day}`, `${summit}:7:10`),
    ],
  );
});

test('a meeting of several days includes each of them', () => {
  const long = (signed: string): Record<string, Change> => ({
    [summit]: swap('place:', 'ended: 2030-03-03\nplace:'),
    [agreement]: swap('signed: 2030-03-01', `signed: ${signed}`),
  });
  assert.deepEqual(problemsOf(long('2030-03-03')), []);
  assert.deepEqual(problemsOf(long('2030-03-04')), [
    reported(
      `${agreement}:14:9`,
      '`signed` is `2030-03-04`',
      '`2030-03-01-summit`, which runs from `2030-03-01` to `2030-03-03`',
      `${summit}:8:8`,
    ),
  ]);
});

test('a meeting outside its visit is reported at the end that lies outside', () => {
  assert.deepEqual(problemsOf(onVisit('started: 2030-03-02\nended: 2030-03-04')), [
    reported(
      `${summit}:7:10`,
      '`started` is `2030-03-01`',
      '`visit`, which runs from `2030-03-02` to `2030-03-04`',
      'meetings/visit.md:6:10',
    ),
  ]);
  const change = swap('place:', 'ended: 2030-03-05\npartOf: visit\nplace:');
  assert.deepEqual(problemsOf({ ...onVisit('started: 2030-02\nended: 2030-03-04'), [summit]: change }), [
    reported(
      `${summit}:8:8`,
      '`ended` is `2030-03-05`',
      '`visit`, which runs from `2030-02` to `2030-03-04`',
      'meetings/visit.md:7:8',
    ),
  ]);
});

test('a session before its mechanism was set up, or after it ended, is reported', () => {
  const found = '`started` is `2030-03-01`';
  assert.deepEqual(problemsOf({ [mechanism]: swap('established: 2030', 'established: 2030-04') }), [
    reported(`${summit}:7:10`, found, '`example-dialogue`, which runs from `2030-04`', `${mechanism}:5:14`),
  ]);
  assert.deepEqual(problemsOf({ [mechanism]: swap('established: 2030', 'ended: 2029') }), [
    reported(`${summit}:7:10`, found, '`example-dialogue`, which runs to `2029`', `${mechanism}:5:8`),
  ]);
});

test('a broken, undated or missing meeting causes no problem in others', () => {
  const later = { [agreement]: swap('signed: 2030-03-01', 'signed: 2031') };
  for (const change of [null, '', swap('started: 2030-03-01\n', ''), swap('format: summit', 'format: sumit')])
    assert.deepEqual(problemsOf({ ...later, [summit]: change }), []);
});
