// Reading JSON: as JSON.parse reads it but for numbers and booleans, which are text; and where it is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

const asText = (value: unknown): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
};

test('what JSON.stringify writes is read as JSON.parse reads it, with numbers and booleans as text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      assert.deepEqual(parseJson(text), asText(JSON.parse(text)));
    }),
  );
});

test('what JSON.parse refuses is refused, whatever is changed in a text', () => {
  const text = '[{"kind": "topics", "n": [12, true, null, "\\u00e9\\n"]}, {}]';
  const change = fc.tuple(
    fc.nat(text.length),
    fc.nat(2),
    fc.constantFrom('', ',', '"', ']', '}', 'x', '\\', '0', '\n'),
  );
  fc.assert(
    fc.property(change, ([at, length, put]) => {
      const changed = text.slice(0, at) + put + text.slice(at + length);
      let expected: unknown;
      try {
        expected = asText(JSON.parse(changed));
      } catch {
        assert.throws(() => parseJson(changed), { message: /^\d+:\d+: error: / }, changed);
        return;
      }
      assert.deepEqual(parseJson(changed), expected);
    }),
    { numRuns: 500 },
  );
});

test('faults are named where they stand', () => {
  const faults: [string, string][] = [
    ['[\n  1,\n]', '3:1: error: this is not JSON; expected a value'],
    ['{"a": 1 "b": 2}', '1:9: error: this is not JSON; expected `,` or `}`'],
    ['{a: 1}', '1:2: error: this is not JSON; expected a key in double quotes'],
    ['{"a" 1}', '1:6: error: this is not JSON; expected `:`'],
    ['["a"', '1:5: error: the JSON ends too early; expected `,` or `]`'],
    ['', '1:1: error: the JSON ends too early; expected a value'],
    ['[] []', '1:4: error: something stands behind the JSON; take it out'],
    ['{"a": 1,\n "a": 2}', '2:2: error: the key `a` stands twice in one object; keep one'],
    ['['.repeat(200), '1:102: error: lists and objects stand over 100 deep in each other; write them flat'],
  ];
  for (const [text, message] of faults) assert.throws(() => parseJson(text), { message });
});

test('a byte order mark is passed over, and a key that objects know of themselves is only a key', () => {
  assert.deepEqual(parseJson('\ufeff["a"]'), ['a']);
  assert.deepEqual(Object.keys(parseJson('{"__proto__": "x"}') as object), ['__proto__']);
});
