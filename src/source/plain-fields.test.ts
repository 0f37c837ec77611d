// Tests that the fast reader of front matter agrees with the careful one, or leaves the text to it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlainFields } from './plain-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

const project = join(import.meta.dirname, '../..');

const frontMatters = ['content', 'tests/fixtures/valid'].flatMap((root) =>
  readdirSync(join(project, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map(
      (path) =>
        readFileSync(join(project, root, path), 'utf8')
          .split('\n---')[0]
          ?.replace(/^---\n/, '') ?? '',
    ),
);

const assertAgrees = (yaml: string): boolean => {
  const plain = readPlainFields(yaml);
  if (plain === undefined) return false;
  const { value, faults } = readYamlFields(yaml);
  assert.deepEqual(faults, [], yaml);
  assert.deepEqual(plain, value, yaml);
  return true;
};

test('both readers agree on every record, and the fast one reads most', () => {
  const fast = frontMatters.filter(assertAgrees).length;
  assert.ok(fast > frontMatters.length * 0.8, `${fast} of ${frontMatters.length}`);
});

const pieces = [
  ': ',
  '- ',
  '\n',
  '\n  ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  ' #',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>-',
  '? ',
  '<<: ',
  '\t',
  '\u00a0',
  '\u2028',
  '\\',
  '~',
  '...',
  '---',
  '가',
  '%',
  '@',
  '`',
  '=',
  '__proto__: x\n',
  '\r',
  '',
];

test('both readers agree on records with text inserted, deleted or moved', () => {
  const mutations = fc
    .tuple(fc.constantFrom(...frontMatters), fc.nat(1500), fc.constantFrom(...pieces), fc.nat(2))
    .map(([text, place, piece, removed]) => {
      const yaml = text.slice(0, 1500);
      const at = place % (yaml.length + 1);
      return yaml.slice(0, at) + piece + yaml.slice(at + removed);
    });
  const answered = fc.sample(mutations, { seed: 20_260_105, numRuns: 4000 }).filter(assertAgrees).length;
  assert.ok(answered > 500, `the fast reader answered ${answered} times`);
});

test('ambiguous text is left to the careful reader', () => {
  for (const yaml of [
    'a: &x 1',
    'a: *x',
    'a: !!str 1',
    '? a\n: b',
    '- {a: b}',
    'a: [[b]]',
    '{a: b}',
    'a:\tb',
    '<<: b',
    '',
    '- a',
    'a: 1\na: 2',
    'a: [b',
  ]) {
    assert.equal(readPlainFields(yaml), undefined, yaml);
  }
});

test('a missing value is empty text, and numbers are text', () => {
  assert.deepEqual(readPlainFields('a:\nb: 2016\nc: [x, 1]\nd: no\ne: ~'), {
    a: '',
    b: '2016',
    c: ['x', '1'],
    d: 'no',
    e: '~',
  });
});

test('long runs of blank lines and brackets take linear time', () => {
  for (const yaml of [`a: b${'\n'.repeat(95_000)}`, `a: b${' \n'.repeat(45_000)}`, `a: b${'[x'.repeat(45_000)}]`]) {
    // Time of this process only, so that a busy machine does not fail the test.
    const start = process.cpuUsage();
    assert.ok(assertAgrees(yaml));
    assert.ok(process.cpuUsage(start).user < 1_000_000, yaml.slice(0, 10));
  }
});
