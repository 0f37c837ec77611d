// Tests of the rule unique-key, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('unique-key');

const agreement = 'agreements/2030-03-01-example.md';
const summit = 'meetings/2030-03-01-summit.md';

const twice = (place: string, list: string, key: string, note: string): string => {
  const path = place.split(':')[0];
  return `content/${place}: error: \`${list}\` has \`${key}\` twice; merge the two items, or distinguish them [unique-key]\n  content/${path}:${note}: note: the first`;
};

/** The lines about the summit with these participants from line 12 on. */
const withParticipants = (...participants: string[]) =>
  problemsOf({
    [summit]: (text) =>
      text.replace(
        /participants:\n[\s\S]*?(?=documents)/,
        `participants:\n${participants.map((actor) => `  - ${actor}\n`).join('')}`,
      ),
  });

test('items with different keys are good, and so are repeats in lists without keys', () => {
  assert.deepEqual(problemsOf({}), []);
  const citations = '  - source: gazette\n    locator: paragraph 1\n';
  assert.deepEqual(problemsOf({ [agreement]: swap('sources:\n', `sources:\n${citations}${citations}`) }), []);
  const changes = 'changes:\n  - {on: 2030-06-01, note: a}\n  - {on: 2030-06-01, note: b}\nchecked:';
  assert.deepEqual(problemsOf({ [agreement]: swap('checked:', changes) }), []);
});

test('a word, an id or a path that appears twice in a list is reported at the second', () => {
  const path = 'topics/examples.md';
  const lists = 'aliases: [예, 보기, "예"]\nformerPaths:\n  - topics/b\n  - topics/c\n  - topics/b';
  assert.deepEqual(problemsOf({ [path]: swap('summary:', `${lists}\nsummary:`) }), [
    twice(`${path}:3:18`, 'aliases', '예', '3:11'),
    twice(`${path}:7:5`, 'formerPaths', 'topics/b', '5:5'),
  ]);
  assert.deepEqual(problemsOf({ [agreement]: swap('supports: [parties]', 'supports: [signed, parties, signed]') }), [
    twice(`${agreement}:37:33`, 'supports', 'signed', '37:16'),
  ]);
});

test('a third is reported like the second', () => {
  const path = 'mechanisms/example-dialogue.md';
  assert.deepEqual(problemsOf({ [path]: swap('example-cn]', 'example-kr, example-kr]') }), [
    twice(`${path}:6:29`, 'organizations', 'example-kr', '6:17'),
    twice(`${path}:6:41`, 'organizations', 'example-kr', '6:17'),
  ]);
});

test('actors are keyed by person, else body, else group or office, else side', () => {
  const body = 'organization: example-kr';
  assert.deepEqual(
    withParticipants(
      `{side: kr, person: hong-gil-dong, ${body}}`,
      `{side: kr, ${body}}`,
      '{side: kr, group: Korean residents}',
      '{side: kr, group: 한국 교민}',
      '{side: cn}',
    ),
    [],
  );
  assert.deepEqual(
    withParticipants(
      `{side: kr, person: hong-gil-dong, ${body}}`,
      '{side: kr, person: hong-gil-dong, office: 장관}',
      `{side: kr, ${body}}`,
      `{side: kr, ${body}}`,
      '{side: cn, group: Korean residents}',
      '{side: cn, office: Korean Residents!}',
      '{side: cn, group: 교민}',
      '{side: cn}',
    ),
    [
      twice(`${summit}:13:5`, 'participants', 'hong-gil-dong', '12:5'),
      twice(`${summit}:15:5`, 'participants', 'example-kr', '14:5'),
      twice(`${summit}:17:5`, 'participants', 'korean-residents', '16:5'),
      twice(`${summit}:19:5`, 'participants', 'cn', '18:5'),
    ],
  );
});

test('histories are keyed by date, documents by instrument, offices by body', () => {
  const history =
    'history:\n  - {on: 2030-04-01, event: ratified, note: a}\n  - on: 2030-04-01\n    event: amended\n    note: b\nplace:';
  assert.deepEqual(problemsOf({ [agreement]: swap('place:', history) }), [
    twice(`${agreement}:17:5`, 'history', '2030-04-01', '16:5'),
  ]);
  const documents = 'counted: 1\n  - instrument: treaty\n    counted: 0\n  - instrument: mou\n    counted: 0';
  assert.deepEqual(problemsOf({ [summit]: swap('counted: 1', documents) }), [
    twice(`${summit}:21:5`, 'documents', 'mou', '17:5'),
  ]);
  const person = 'people/hong-gil-dong.md';
  const again = 'role: Minister of Examples\n  - role: Vice Minister\n    organization: example-kr';
  assert.deepEqual(problemsOf({ [person]: swap('role: Minister of Examples', again) }), [
    twice(`${person}:13:5`, 'offices', 'example-kr', '11:5'),
  ]);
});
