// Tests of planning new records: they get ids, are formatted, listed and checked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindNames } from '../../model/kinds.ts';
import { readInput } from './input.ts';
import type { Json } from './parse-json.ts';
import { listTaken, planRecords } from './plan.ts';

const files = new Map<string, string | Uint8Array | undefined>([
  ['topics/tea.md', '---\ntitle: Tea\nsummary: Whatever is tea.\n---\n'],
  ['permalinks.txt', new TextEncoder().encode('topics/cup\ntopics/tea\n')],
]);

test('existing files and listed addresses are taken', () => {
  const taken = listTaken(files);
  assert.ok(['topics/tea', 'topics/cup'].every((permalink) => taken.has(permalink)));
});

test('problems that were there before do not block a new record', () => {
  const input = readInput({ kind: 'topics', title: 'Cup', summary: 'Whatever is a cup.', broader: 'tea' });
  const { permalinks, changes, problems } = planRecords('content', files, input);
  assert.deepEqual(problems, []);
  assert.deepEqual(permalinks, ['topics/cup-2']);
  assert.deepEqual(
    [...changes],
    [
      ['topics/cup-2.md', '---\ntitle: Cup\nsummary: Whatever is a cup.\nbroader: tea\n---\n'],
      ['permalinks.txt', 'topics/cup\ntopics/cup-2\ntopics/tea\n'],
    ],
  );
});

test('problems are in the order of the check', () => {
  const input = readInput([
    { kind: 'topics', title: 'Pot', summary: 'A pot.', broader: 'te', brader: 'x' },
    { kind: 'topics', title: 'Can' },
  ]);
  const found = planRecords('content', files, input).problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
  assert.deepEqual(found, [
    'content/topics/can.md:3 schema',
    'content/topics/pot.md:4 known-target',
    'content/topics/pot.md:5 unknown-key',
  ]);
});

const text = fc.constantFrom(
  '',
  'a',
  'kr',
  '2031-01-05',
  'topics/tea',
  'tea',
  'null',
  'a: b',
  '#',
  '- x',
  '\n',
  '\u0000',
  '\ud800',
  '차',
);
const key = fc.constantFrom(
  ...[
    'title',
    'summary',
    'signed',
    'parties',
    'side',
    'organization',
    'person',
    'group',
    'office',
    'sources',
    'supports',
  ],
  ...[
    'topics',
    'names',
    'ko',
    'notFound',
    'looked',
    'on',
    'history',
    'id',
    'body',
    '',
    'a: b',
    '__proto__',
    'toString',
    '<<',
    '\n',
  ],
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const fields = fc.array(fc.tuple(key, json), { maxLength: 8 }).map((entries) => Object.fromEntries(entries));

test('any input is formatted and checked, or refused in one sentence', (t) => {
  let checked = 0;
  fc.assert(
    fc.property(fc.constantFrom(...kindNames), fields, fc.boolean(), (kind, given, isWrapped) => {
      const record = { id: '2031-x', title: 'X', looked: { on: '2031' }, ...given, kind };
      try {
        const { problems, changes } = planRecords(
          'content',
          files,
          readInput(isWrapped ? { records: [record] } : record),
        );
        checked += 1;
        assert.ok(problems.length > 0 || changes.size === 2);
      } catch (error) {
        assert.equal((error as Error).constructor, Error, (error as Error).stack);
        assert.match((error as Error).message, /[;:]/);
      }
    }),
    { numRuns: 500 },
  );
  t.diagnostic(`${checked} were formatted and checked`);
  assert.ok(checked > 50);
});
