// Tests of the rule in-office, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('in-office');

const agreement = 'agreements/2030-03-01-example.md';
const summit = 'meetings/2030-03-01-summit.md';
const statement = 'statements/2030-03-01-remarks.md';
const korean = 'organizations/example-kr.md';
const chinese = 'organizations/example-cn.md';
const person = 'people/hong-gil-dong.md';

const named = (time: string): Change => swap('side:', `valid: {${time}}\nside:`);
const offices = (...terms: string[]): Change =>
  swap('  - organization: example-kr\n    role: Minister of Examples', terms.map((term) => `  - {${term}}`).join('\n'));
/** The person speaks for the Korean ministry. */
const speaking = swap('person: hong-gil-dong', 'person: hong-gil-dong\n    organization: example-kr');

const otherName = (place: string, body: string, time: string, note: string, date = '2030-03-01'): string =>
  `content/${place}: error: \`${body}\` has its name ${time}, but this record is dated \`${date}\`; name the body of that time [in-office]\n  content/${note}: note: the time of its name`;
const noOffice = (place: string, body: string, note: string): string =>
  `content/${place}: error: \`hong-gil-dong\` held no office at \`${body}\` on \`2030-03-01\`; correct the person, the body or the term [in-office]\n  content/${note}: note: the term there`;

test('bodies within the time of their names and people within their terms are good', () => {
  assert.deepEqual(problemsOf({ [statement]: speaking }), []);
  for (const time of ['from: 2030-03-01', 'to: 2030-03-01', 'from: 2030, to: 2030-03', ''])
    assert.deepEqual(problemsOf({ [korean]: named(time), [chinese]: named(time) }), []);
  for (const term of [', from: 2030', ', to: 2030-03-01', ''])
    assert.deepEqual(
      problemsOf({ [statement]: speaking, [person]: offices(`organization: example-kr, role: 차관${term}`) }),
      [],
    );
});

test('a body that had another name on the day is reported wherever it acts', () => {
  const note = `${chinese}:5:15`;
  assert.deepEqual(problemsOf({ [chinese]: named('from: 2030-03-02') }), [
    otherName(`${agreement}:25:19`, 'example-cn', 'from `2030-03-02`', note),
    otherName(`${summit}:15:19`, 'example-cn', 'from `2030-03-02`', note),
  ]);
});

test('an expired name is reported too, for those who sign, speak and convey', () => {
  const flow = '[{side: kr, organization: example-cn}]\nconveyedBy: {side: kr, organization: example-kr}';
  const changes = {
    [korean]: named('from: 2020, to: 2029'),
    [agreement]: swap('person: hong-gil-dong', 'organization: example-kr'),
    [statement]: (text: string) => text.replace(/speakers:[\s\S]*?(?=madeAt)/, `speakers: ${flow}\n`),
  };
  const line = (place: string) => otherName(place, 'example-kr', 'from `2020` to `2029`', `${korean}:5:25`);
  assert.deepEqual(problemsOf(changes), [
    line(`${agreement}:19:19`),
    line(`${agreement}:22:21`),
    line(`${statement}:7:38`),
  ]);
});

test('a person without a term at the body on that day is reported, with their first term there', () => {
  const terms = ['cn, role: a', 'kr, role: b, to: 2029', 'kr, role: c, from: 2031'].map(
    (term) => `organization: example-${term}`,
  );
  assert.deepEqual(problemsOf({ [statement]: speaking, [person]: offices(...terms) }), [
    noOffice(`${statement}:8:13`, 'example-kr', `${person}:12:5`),
  ]);
  const later = 'organization: example-kr, role: d, from: 2030-02';
  assert.deepEqual(problemsOf({ [statement]: speaking, [person]: offices(...terms, later) }), []);
});

test('a signatory is checked against the body they sign for, if it is named', () => {
  const ended = offices('organization: example-kr, role: a, to: 2029');
  assert.deepEqual(problemsOf({ [person]: ended }), []);
  const signing = swap('person: hong-gil-dong', 'organization: example-kr\n      person: hong-gil-dong');
  assert.deepEqual(problemsOf({ [agreement]: signing, [person]: ended }), [
    noOffice(`${agreement}:23:15`, 'example-kr', `${person}:11:5`),
  ]);
});

test('dates known only to the year, and offices elsewhere, are good', () => {
  const sometime = { [statement]: swap('made: 2030-03-01', 'made: 2030'), [korean]: named('from: 2030-06') };
  assert.deepEqual(
    problemsOf(sometime).filter((line) => line.includes(statement)),
    [],
  );
  const elsewhere = offices('organization: example-cn, role: a, to: 2029');
  assert.deepEqual(problemsOf({ [statement]: speaking, [person]: elsewhere }), []);
});

test('whoever must act on a commitment, or is only spoken to, may have any name', () => {
  const audience = swap('madeAt:', 'audience: [{side: kr, organization: example-kr}]\nmadeAt:');
  const lines = problemsOf({ [korean]: named('from: 2031'), [statement]: audience });
  assert.deepEqual(lines, [otherName(`${agreement}:19:19`, 'example-kr', 'from `2031`', `${korean}:5:15`)]);
});
