// Tests of the rules support-path and trusted-support, by their printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap, withdraw } from '../../../tests/tree.ts';

const problemsOf = problemsBy('support-path', 'trusted-support');

const agreement = 'agreements/2030-03-01-example.md';
const at = (place: string, message: string) => `content/${agreement}:${place}: error: ${message}`;

test('a path to anything in the record is good', () => {
  const paths = '[parties, parties.example-cn, parties.example-kr.signatory.person, topics.examples, title]';
  assert.deepEqual(problemsOf({ [agreement]: swap('[parties]', paths) }), []);
});

test('a misspelt path is reported at its place in the list, with the nearest', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('[parties]', '[parties, singed, "parties.exmaple-cn"]') }), [
    at('37:25', '`singed` names nothing in this record; did you mean `signed`? [support-path]'),
    at('37:33', '`parties.exmaple-cn` names nothing in this record; did you mean `parties.example-cn`? [support-path]'),
  ]);
});

test('list items are named by key: a position or a star names nothing', () => {
  const help = 'names nothing in this record; list items go by id or date, as in `parties.mofcom-cn` [support-path]';
  const block = swap('[parties]', '\n      - parties\n      - parties.1\n      - "parties.*"\n      - history.2030');
  assert.deepEqual(problemsOf({ [agreement]: block }), [
    at('39:9', `\`parties.1\` ${help}`),
    at('40:9', `\`parties.*\` ${help}`),
    at('41:9', `\`history.2030\` ${help}`),
  ]);
});

test('a path below a fact without parts names nothing', () => {
  assert.deepEqual(problemsOf({ [agreement]: swap('[parties]', '[parties, signed.x]') }), [
    at('37:25', '`signed.x` names nothing in this record; did you mean `signed`? [support-path]'),
  ]);
});

const cite = (source: string, locator: string) =>
  swap('source: daily\n    locator: paragraphs 2–3', `source: ${source}\n    locator: ${locator}`);

test('a source graded unreliable at the place cited supports nothing', () => {
  assert.deepEqual(problemsOf({ [agreement]: cite('rumour', 'section 2') }), [
    at(
      '35:13',
      '`rumour` is graded unreliable at `section 2` and supports nothing; make it a claim, or cite a trusted source [trusted-support]',
    ),
  ]);
});

test('another part of the same source has its own grade, and an unmeasurable place takes the lowest', () => {
  assert.deepEqual(problemsOf({ [agreement]: cite('rumour', 'paragraph 2') }), []);
  assert.deepEqual(problemsOf({ [agreement]: cite('rumour', '"제목"') }), [
    at(
      '35:13',
      '`rumour` is graded unreliable at `제목` and supports nothing; make it a claim, or cite a trusted source [trusted-support]',
    ),
  ]);
});

test('an unreliable source may be cited if it supports nothing', () => {
  const idle = '  - {source: rumour, locator: section 2}\n  - source: gazette';
  assert.deepEqual(problemsOf({ [agreement]: swap('sources:\n  - source: gazette', `sources:\n${idle}`) }), []);
});

test('a withdrawn source supports only withdrawn records', () => {
  const gone = { 'sources/daily.md': withdraw };
  const lines = problemsOf(gone).filter((line) => line.startsWith(`content/${agreement}`));
  assert.deepEqual(lines, [
    at('35:13', '`daily` is withdrawn and supports nothing; cite another source [trusted-support]'),
  ]);
  assert.deepEqual(
    problemsOf({ ...gone, [agreement]: withdraw }).filter((line) => line.startsWith(`content/${agreement}`)),
    [],
  );
});
