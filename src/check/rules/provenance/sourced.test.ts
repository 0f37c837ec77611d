// Tests of the rule sourced, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('sourced');

const agreement = 'agreements/2030-03-01-example.md';
const noSource = (place: string, path: string) =>
  `content/${place}: error: \`${path}\` has no source; add \`${path}\` to the \`supports\` of a citation that says so [sourced]`;

test('a fact without a citation is reported at its place', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('instrument, signed, place,', 'instrument,') }), [
    noSource(`${agreement}:14:9`, 'signed'),
    noSource(`${agreement}:15:8`, 'place'),
  ]);
});

test('support for a party does not extend to its signatory', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap(', parties.example-kr.signatory]', ']') }), [
    noSource(`${agreement}:21:7`, 'parties.example-kr.signatory'),
  ]);
});

test('support for one party does not extend to the other', () => {
  const one = (text: string) =>
    text.replace('signedAt, parties, ', 'signedAt, ').replace('[parties]', '[parties.example-kr]');
  assert.deepEqual(problemsOf({ [agreement]: one }), [noSource(`${agreement}:24:5`, 'parties.example-cn')]);
});

test('a name from a source needs a citation, our own wording does not', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('status: ours', 'status: official') }), [
    noSource(`${agreement}:8:5`, 'names.zh'),
  ]);
});

test('`binding` needs a source unless it is unknown', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('signed:', 'binding: unknown\nsigned:') }), []);
  assert.deepEqual(problemsOf({ [agreement]: swap('signed:', "binding: 'no'\nsigned:") }), [
    noSource(`${agreement}:14:10`, 'binding'),
  ]);
});

test('each event and each office is a fact of its own', () => {
  const history =
    'history: [{on: 2031, event: ratified, note: 비준}, {on: 2030-04-01, event: amended, note: x}]\nsources:';
  const changed = (text: string) =>
    text.replace('\nsources:', `\n${history}`).replace('[parties]', '[parties, history.2031]');
  assert.deepEqual(problemsOf({ [agreement]: changed }), [noSource(`${agreement}:30:50`, 'history.2030-04-01')]);
  assert.deepEqual(problemsOf({ 'people/hong-gil-dong.md': swap(', offices]', ']') }), [
    noSource('people/hong-gil-dong.md:11:5', 'offices.example-kr'),
  ]);
});

test('without any citation every fact is reported', () => {
  const facts = {
    summary: '3:10',
    format: '5:9',
    occurrence: '6:13',
    started: '7:10',
    place: '8:8',
    mechanism: '9:12',
    session: '10:10',
    'participants.hong-gil-dong': '12:5',
    'participants.example-cn': '14:5',
    'documents.mou': '17:5',
  };
  const meeting = 'meetings/2030-03-01-summit.md';
  const uncited = (text: string) => text.replace(/sources:\n[\s\S]*?---/, '---');
  assert.deepEqual(
    problemsOf({ [meeting]: uncited }),
    Object.entries(facts).map(([path, place]) => noSource(`${meeting}:${place}`, path)),
  );
});

test('a citation that supports no fact is allowed', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('[parties]', '[]') }), []);
});

test('a record that breaks its schema is left alone', () => {
  const broken = (text: string) => text.replace('instrument: mou', 'instrument: moo').replace('signed, place,', '');
  assert.deepEqual(problemsOf({ [agreement]: broken }), []);
});
