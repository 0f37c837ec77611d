// Tests of the rule one-name, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, swap } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('one-name');

const person = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}summary: a\nside: kr\n---\n`;
const body = (title: string, more = ''): string =>
  `---\ntitle: ${title}\n${more}summary: a\ntype: ministry\nside: kr\n---\n`;
const follows = (id: string): string => `predecessors: [{organization: ${id}, how: renamed}]\n`;

const shared = (place: string, name: string, other: string, note: string): string =>
  `content/${place}: error: \`${name}\` is also a name of \`${other}\`; remove it from one, or list \`${other}\` in \`distinctFrom\` [one-name]\n  content/${note}: note: the other record`;

test('names of one record may repeat, and a body may share a name with a person or topic', () => {
  const ko = 'names: {ko: {text: 홍 길동, status: ours}}\n';
  assert.deepEqual(
    problemsOf({ 'people/hong-gil-dong.md': person('Hong Gil-dong', `${ko}aliases: [hong gil dong, 홍길동]\n`) }),
    [],
  );
  assert.deepEqual(
    problemsOf({ 'organizations/hong.md': body('Hong Gil-dong'), 'topics/h.md': person('Hong Gil-dong') }),
    [],
  );
});

test('a name shared by two people is reported at the second, with the first as a note', () => {
  assert.deepEqual(problemsOf({ 'people/other.md': person('Another', 'aliases: [다른, 홍길동]\n') }), [
    shared('people/other.md:3:15', '홍길동', 'hong-gil-dong', 'people/hong-gil-dong.md:5:11'),
  ]);
});

test('capitals, hyphens, spaces, accents and width do not make a different name', () => {
  for (const spelling of ['HONG Gil Dong', 'Hóng Gildong', '"Hong‑Gil’dong"', 'Ｈｏｎｇ　Ｇｉｌ　Ｄｏｎｇ'])
    assert.deepEqual(problemsOf({ 'people/other.md': person(spelling) }), [
      shared('people/other.md:2:8', spelling.replaceAll('"', ''), 'hong-gil-dong', 'people/hong-gil-dong.md:2:8'),
    ]);
  assert.deepEqual(problemsOf({ 'people/other.md': person('Hong Gil-don', 'aliases: [홍길]\n') }), []);
});

test('each name that two records share is reported, and each record that shares it', () => {
  const names = 'aliases: [홍길동]\n';
  assert.deepEqual(problemsOf({ 'people/x.md': person('Hong Kil Tong', names), 'people/y.md': person('홍·길동') }), [
    shared('people/x.md:2:8', 'Hong Kil Tong', 'hong-gil-dong', 'people/hong-gil-dong.md:8:11'),
    shared('people/x.md:3:11', '홍길동', 'hong-gil-dong', 'people/hong-gil-dong.md:5:11'),
    shared('people/y.md:2:8', '홍·길동', 'hong-gil-dong', 'people/hong-gil-dong.md:5:11'),
  ]);
});

test('namesakes may be marked as distinct on either side', () => {
  const other = person('Another', 'aliases: [홍길동]\ndistinctFrom: [hong-gil-dong]\n');
  assert.deepEqual(problemsOf({ 'people/other.md': other }), []);
  const first = swap('side: kr', 'side: kr\ndistinctFrom: [other]');
  assert.deepEqual(problemsOf({ 'people/hong-gil-dong.md': first, 'people/other.md': person('홍길동') }), []);
});

test('two bodies may share a name if one follows the other, is part of it, or is marked as distinct', () => {
  const first = body('MOX', 'aliases: [예시부]\n');
  for (const relation of [follows('a'), 'partOf: a\n', 'distinctFrom: [a]\n'])
    assert.deepEqual(problemsOf({ 'organizations/a.md': first, 'organizations/b.md': body('예시부', relation) }), []);
  assert.deepEqual(
    problemsOf({ 'organizations/a.md': first, 'organizations/b.md': body('예시부', 'aliases: [b]\n') }),
    [shared('organizations/b.md:2:8', '예시부', 'a', 'organizations/a.md:3:11')],
  );
  assert.deepEqual(
    problemsOf({ 'organizations/a.md': body('MOX', follows('b')), 'organizations/b.md': body('mox') }),
    [],
  );
});

test('a name may return in a line of bodies that follow each other', () => {
  const line = {
    'organizations/a.md': body('재정경제부'),
    'organizations/b.md': body('기획재정부', follows('a')),
    'organizations/c.md': body('재정경제부', follows('b')),
  };
  assert.deepEqual(problemsOf(line), []);
  assert.deepEqual(problemsOf({ ...line, 'organizations/b.md': body('기획재정부') }), [
    shared('organizations/c.md:2:8', '재정경제부', 'a', 'organizations/a.md:2:8'),
  ]);
});

test('a body distinct from the first holder of a name is still compared with the second', () => {
  const split = {
    'organizations/b.md': body('예시부', follows('a')),
    'organizations/c.md': body('예시부', follows('a')),
  };
  assert.deepEqual(problemsOf({ 'organizations/a.md': body('예시부'), ...split }), [
    shared('organizations/c.md:2:8', '예시부', 'b', 'organizations/b.md:2:8'),
  ]);
});

test('bodies that follow each other in a circle do not loop forever', () => {
  const circle = { 'organizations/a.md': body('에이', follows('b')), 'organizations/b.md': body('비', follows('a')) };
  assert.deepEqual(problemsOf({ ...circle, 'organizations/c.md': body('에이') }), [
    shared('organizations/c.md:2:8', '에이', 'a', 'organizations/a.md:2:8'),
  ]);
});

test('each predecessor is visited once, however many paths lead to it', () => {
  const two = (layer: number): string =>
    `predecessors: [{organization: a${layer}, how: merged}, {organization: b${layer}, how: merged}]\n`;
  const layers = Array.from({ length: 24 }, (_, layer) => layer).flatMap((layer) =>
    ['a', 'b'].map((name) => [
      `organizations/${name}${layer}.md`,
      body(`${name}${layer}`, layer === 0 ? '' : two(layer - 1)),
    ]),
  );
  const [last, other] = [body('Last', `aliases: [One name]\n${two(23)}`), body('One name')];
  const start = process.cpuUsage();
  assert.deepEqual(
    problemsOf({ ...Object.fromEntries(layers), 'organizations/last.md': last, 'organizations/other.md': other }),
    [shared('organizations/other.md:2:8', 'One name', 'last', 'organizations/last.md:3:11')],
  );
  assert.ok(process.cpuUsage(start).user < 2_000_000);
});
