// Tests of reading JSON: values as by JSON.parse but numbers as written; errors with their place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

/** What JSON.parse reads, with numbers and booleans as they are written. */
const parseWithSource = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' || typeof value === 'boolean' ? context?.source : value,
  );

test('output of JSON.stringify is read as by JSON.parse, with numbers and booleans as text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      assert.deepEqual(parseJson(text), parseWithSource(text));
    }),
  );
});

test('a changed text is refused exactly when JSON.parse refuses it', () => {
  const text = '[{"kind": "topics", "n": [12, true, null, "\\u00e9\\n"]}, {}]';
  const change = fc.tuple(
    fc.nat(text.length),
    fc.nat(2),
    fc.constantFrom(
      '',
      ',',
      '"',
      ']',
      '}',
      'x',
      '\\',
      '0',
      '\n',
      '-',
      '.',
      '1e5',
      '\t',
      '\f',
      '\u00a0',
      '\u2028',
      '/**/',
      '//',
    ),
  );
  fc.assert(
    fc.property(change, ([at, length, put]) => {
      const changed = text.slice(0, at) + put + text.slice(at + length);
      let expected: unknown;
      try {
        expected = parseWithSource(changed);
      } catch {
        assert.throws(() => parseJson(changed), { message: /^\d+:\d+: error: / }, changed);
        return;
      }
      assert.deepEqual(parseJson(changed), expected);
    }),
    { numRuns: 1000 },
  );
});

test('numbers are kept as written', () => {
  assert.deepEqual(parseJson('[1.0, 1e5, 20300301123456789012, -0, true]'), [
    ...['1.0', '1e5', '20300301123456789012', '-0', 'true'],
  ]);
});

test('errors name their place', () => {
  const faults: [string, string][] = [
    ['[\n  1,\n]', '3:1: error: this is not JSON; expected a value'],
    ['{"a": 1 "b": 2}', '1:9: error: this is not JSON; expected `,`'],
    ['{a: 1}', '1:2: error: this is not JSON; put text and keys in double quotes'],
    ['{1: 1}', '1:2: error: this is not JSON; expected a key in double quotes'],
    ['{"a" 1}', '1:6: error: this is not JSON; expected `:`'],
    ['["a"', '1:5: error: the JSON ends too early; expected `,` or `]`'],
    ['', '1:1: error: the JSON ends too early; expected a value'],
    ['[] []', '1:4: error: unexpected text after the JSON; remove it'],
    ['[] // x', '1:4: error: JSON has no comments; remove it'],
    ['["a]', '1:2: error: the text is not closed; end it with a double quote on the same line'],
    ['["\\x"]', '1:2: error: the text has a control character or an unknown escape; write it as JSON escapes it'],
    ['{"a": 1,\n "a": 2}', '2:2: error: the key `a` is given twice in one object; keep one'],
    ['['.repeat(200), '1:102: error: lists and objects are nested over 100 deep; nest them less'],
  ];
  for (const [text, message] of faults) assert.throws(() => parseJson(text), { message });
});

test('a byte order mark is skipped, and `__proto__` is an ordinary key', () => {
  assert.deepEqual(parseJson('\ufeff["a"]'), ['a']);
  assert.deepEqual(Object.keys(parseJson('{"__proto__": "x"}') as object), ['__proto__']);
});
