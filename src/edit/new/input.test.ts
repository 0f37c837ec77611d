// Tests of reading new records from JSON: a list, one record, or a list with shared fields.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInput } from './input.ts';
import type { Json } from './parse-json.ts';

const tea = { kind: 'topics', title: 'Tea' };
const read = { kind: 'topics', id: undefined, fields: { title: 'Tea' }, body: '' };

test('a list, one record, and an object with `records` are read alike', () => {
  assert.deepEqual(readInput([tea]), { records: [read], looked: undefined });
  assert.deepEqual(readInput(tea), { records: [read], looked: undefined });
  const looked = { on: '2031-01-01' };
  assert.deepEqual(readInput({ looked, records: [tea, tea] }), { records: [read, read], looked });
  assert.deepEqual(readInput({ ...tea, id: 'tea', body: 'It is hot.', looked }), {
    records: [{ kind: 'topics', id: 'tea', fields: { title: 'Tea', looked }, body: 'It is hot.' }],
    looked: undefined,
  });
});

test('anything that is not a record is refused', () => {
  const list =
    '`agreements`, `meetings`, `statements`, `commitments`, `mechanisms`, `organizations`, `people`, `topics`, `claims`, `sources`';
  const cases: [Json, string][] = [
    [[], 'it contains no record; write [{ "kind": "topics", "title": … }]'],
    [{ records: null }, 'it contains no record; write [{ "kind": "topics", "title": … }]'],
    ['tea', 'the record is not an object; write { "kind": "topics", "title": … }'],
    [[tea, ['x']], 'record 2 is not an object; write { "kind": "topics", "title": … }'],
    [[tea, {}], `record 2 has no \`kind\`; add it, one of ${list}`],
    [{ kind: ['a'] }, `the \`kind\` of the record is not text; use one of ${list}`],
    [{ kind: 'topic' }, `the \`kind\` of the record is \`topic\`; expected one of ${list}; did you mean \`topics\`?`],
    [{ ...tea, id: ['a'] }, 'the `id` of the record is not text; write it in double quotes'],
    [[{ ...tea, body: {} }, tea], 'the `body` of record 1 is not text; write it in double quotes'],
    [
      { records: [tea], loked: {} },
      '`loked` is not allowed next to `records`; write only `looked` there; did you mean `looked`?',
    ],
  ];
  for (const [json, message] of cases) assert.throws(() => readInput(json), { message });
});
