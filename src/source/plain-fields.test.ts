// The fast reader of front matter against the careful one: where it answers, it gives the same value, and what is faulty it leaves alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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

/** Numbers from a seed (Park and Miller). */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

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

test('both readers agree on records with text put in, taken out or moved', () => {
  const draw = numbers(20_260_105);
  let answered = 0;
  for (let run = 0; run < 4000; run += 1) {
    const yaml = frontMatters[draw(frontMatters.length)]?.slice(0, 1500) ?? '';
    const at = draw(yaml.length + 1);
    const mutated = yaml.slice(0, at) + pieces[draw(pieces.length)] + yaml.slice(at + draw(3));
    if (assertAgrees(mutated)) answered += 1;
  }
  assert.ok(answered > 500, `the fast reader answered ${answered} times`);
});

test('what can be read in two ways is left to the careful reader', () => {
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

test('a value that is not there is empty text, and numbers are text', () => {
  assert.deepEqual(readPlainFields('a:\nb: 2016\nc: [x, 1]\nd: no\ne: ~'), {
    a: '',
    b: '2016',
    c: ['x', '1'],
    d: 'no',
    e: '~',
  });
});

test('long stretches of blank lines and of brackets are looked through once', () => {
  for (const yaml of [`a: b${'\n'.repeat(95_000)}`, `a: b${' \n'.repeat(45_000)}`, `a: b${'[x'.repeat(45_000)}]`]) {
    const start = performance.now();
    assert.ok(assertAgrees(yaml));
    assert.ok(performance.now() - start < 1_000, yaml.slice(0, 10));
  }
});
