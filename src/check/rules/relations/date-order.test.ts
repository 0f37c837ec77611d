// Tests of the rule date-order for the dates within one record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('date-order');

const agreement = 'agreements/2030-03-01-example.md';

/** The lines about a record after one change of its text, without its path. */
const linesOf = (path: string, from: string, to: string): string[] =>
  problemsOf({ [path]: swap(from, to) }).map((line) => line.replaceAll(`content/${path}:`, ''));
const ofAgreement = (fields: string) => linesOf(agreement, 'signed: 2030-03-01', fields);

const mendOne = 'correct one of them';
const reported = (place: string, later: string, earlier: string, note: string, advice = mendOne): string => {
  const shown = (moment: string, link: string) =>
    moment
      .split(' ')
      .map((part) => `\`${part}\``)
      .join(link);
  return `${place}: error: ${shown(later, ' is ')}, before ${shown(earlier, ', ')}; ${advice} [date-order]\n  ${note}: note: the other date`;
};

test('dates in order are good, and so are equal and single ones', () => {
  assert.deepEqual(ofAgreement('signed: 2030-03-01\ninForce: 2030-03-01\nends: 2035-02-28'), []);
  assert.deepEqual(ofAgreement('ends: 2035\nsigned: 2030-03-01'), []);
  assert.deepEqual(ofAgreement('inForce: 2030-03-01\nends: 2030-03-01'), []);
});

test('dates known only to the year or month are in order with the dates they contain', () => {
  assert.deepEqual(ofAgreement('signed: 2030-03-01\ninForce: 2030\nends: 2030-03'), []);
  assert.deepEqual(ofAgreement('signed: 2030-03\ninForce: 2030-03-01\nends: 2030'), []);
});

test('a date before its predecessor is reported at its value, with the other date', () => {
  assert.deepEqual(ofAgreement('signed: 2030-03-01\ninForce: 2030-02-28'), [
    reported('15:10', 'inForce 2030-02-28', 'signed 2030-03-01', '14:9'),
  ]);
  assert.deepEqual(ofAgreement("ends: '2029'\nadopted: 2030-03-01"), [
    reported('14:7', 'ends 2029', 'adopted 2030-03-01', '15:10'),
  ]);
});

test('one wrong date is one problem', () => {
  assert.deepEqual(ofAgreement('signed: 2040-03-01\ninForce: 2031-01-01\nends: 2031-01-01'), [
    reported('15:10', 'inForce 2031-01-01', 'signed 2040-03-01', '14:9'),
  ]);
});

test('a vague date between two others does not hide that they are out of order', () => {
  assert.deepEqual(ofAgreement('signed: 2030-05-01\ninForce: 2030\nends: 2030-03-01'), [
    reported('16:7', 'ends 2030-03-01', 'signed 2030-05-01', '14:9'),
  ]);
});

test('meetings, mechanisms, bodies, offices and measures do not end before they begin', () => {
  assert.deepEqual(linesOf('meetings/2030-03-01-summit.md', 'place:', 'ended: 2030-02\nplace:'), [
    reported('8:8', 'ended 2030-02', 'started 2030-03-01', '7:10'),
  ]);
  assert.deepEqual(linesOf('mechanisms/example-dialogue.md', 'established: 2030', 'ended: 2029\nestablished: 2030'), [
    reported('5:8', 'ended 2029', 'established 2030', '6:14'),
  ]);
  assert.deepEqual(linesOf('organizations/example-kr.md', 'side:', 'valid: {to: 2007, from: 2008-02-29}\nside:'), [
    reported('5:13', 'valid.to 2007', 'valid.from 2008-02-29', '5:25'),
  ]);
  const offices = 'offices: [{role: 장관, organization: example-kr, from: 2030, to: 2029-12}]';
  assert.deepEqual(
    linesOf(
      'people/hong-gil-dong.md',
      'offices:\n  - organization: example-kr\n    role: Minister of Examples',
      offices,
    ),
    [reported('10:64', 'offices.0.to 2029-12', 'offices.0.from 2030', '10:54')],
  );
  assert.deepEqual(
    linesOf('statements/2030-03-01-remarks.md', 'language:', 'effect:\n  to: 2030\n  from: 2031\nlanguage:'),
    [reported('14:7', 'effect.to 2030', 'effect.from 2031', '15:9')],
  );
});

test('a history entry after a later one is reported', () => {
  const history = (first: string, ...others: string[]) =>
    [`- {on: ${first}, status: open, note: a}`, ...others.map((on) => `- {on: ${on}, status: kept, note: b}`)].join(
      '\n',
    );
  const commitment = (entries: string) =>
    linesOf('commitments/meet-every-year.md', 'due:', `history:\n${entries}\ndue:`);
  assert.deepEqual(commitment(history('2030-04-01', '2030-05', '2030-05-02')), []);
  assert.deepEqual(commitment(history('2030-05-01', '2030', '2030-04-01', '2030-06-01')), [
    reported(
      '14:8',
      'history.2.on 2030-04-01',
      'history.0.on 2030-05-01',
      '12:8',
      'put the older entry first, or correct a date',
    ),
  ]);
});

test('a search cannot reach past the day it was made', () => {
  assert.deepEqual(
    linesOf(agreement, '  on: 2030-06-01\n  through: 2030-05-01\n---', '  through: 2030-06-02\n  on: 2030-06-01\n---'),
    [reported('60:7', 'looked.on 2030-06-01', 'looked.through 2030-06-02', '59:12')],
  );
  assert.deepEqual(linesOf(agreement, '      through: 2030-05-01', '      through: 2030-07-01'), [
    reported('55:11', 'notFound.0.looked.on 2030-06-01', 'notFound.0.looked.through 2030-07-01', '56:16'),
  ]);
  assert.deepEqual(
    linesOf(agreement, '    on: 2030-06-01\nsources', '    on: 2030-06-01\n    through: 2031-01-01\nsources'),
    [reported('29:9', 'text.looked.on 2030-06-01', 'text.looked.through 2031-01-01', '30:14')],
  );
});
