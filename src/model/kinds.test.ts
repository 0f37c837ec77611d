// Tests of the table of kinds: its patterns match fields of the schemas, and its traits pick kinds.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { isKind, isKindWith, kindNames, kinds, kindsWith } from './kinds.ts';

type Json = { properties?: Record<string, Json>; items?: Json };

/** The parts of a JSON Schema that match a pattern; `*` matches any key of a map or item of a list. */
const lead = (schema: Json, [step, ...rest]: readonly string[]): Json[] => {
  if (step === undefined) return [schema];
  const below =
    step === '*'
      ? [...Object.values(schema.properties ?? {}), schema.items]
      : [(schema.items ? undefined : schema.properties)?.[step]];
  return below.flatMap((next) => (next ? lead(next, rest) : []));
};

const jsonOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;

test('every fact, key fact and date of a kind names a field of its schema', () => {
  for (const kind of kindNames) {
    const { schema, facts, key, dates } = kinds[kind];
    const json = jsonOf(schema);
    const lost = [...facts, ...key, ...dates].filter((pattern) => lead(json, pattern.split('.')).length === 0);
    assert.deepEqual(lost, [], kind);
    assert.equal(new Set(facts).size, facts.length, kind);
  }
});

test('a pattern that matches no field is recognised', () => {
  const json = jsonOf(kinds.agreements.schema);
  for (const pattern of ['sign', 'parties.signatory', 'signed.*', 'parties.*.sign', 'history.*.on.*'])
    assert.equal(lead(json, pattern.split('.')).length, 0, pattern);
  assert.equal(lead(json, ['names', '*']).length, 2);
});

test('every key fact needs a source', () => {
  for (const kind of kindNames) {
    const facts: readonly string[] = kinds[kind].facts;
    const key: readonly string[] = kinds[kind].key;
    assert.deepEqual(
      key.filter((pattern) => !facts.includes(pattern)),
      [],
      kind,
    );
  }
});

test('every field describes its value in a sentence', () => {
  for (const kind of kindNames) {
    const fields = Object.entries(jsonOf(kinds[kind].schema).properties ?? {}) as [string, { description?: string }][];
    assert.deepEqual(
      fields.filter(([, { description = '' }]) => description === '').map(([name]) => name),
      [],
      kind,
    );
  }
});

test('the small valid tree has a folder for each kind and no other', () => {
  const folders = readdirSync(new URL('../../tests/fixtures/valid', import.meta.url)).filter(
    (name) => !name.includes('.'),
  );
  assert.deepEqual(folders.toSorted(), kindNames.toSorted());
});

test('any other text is not a kind', () => {
  assert.deepEqual(['agreements', 'agreement', 'Agreements', '', 'constructor', 'topics'].filter(isKind), [
    'agreements',
    'topics',
  ]);
});

test('traits pick kinds in the order of lists', () => {
  assert.deepEqual(kindsWith('inTimeline'), ['agreements', 'meetings', 'statements']);
  assert.deepEqual(kindsWith('feed'), ['mechanisms', 'organizations', 'people', 'topics']);
  assert.ok(isKindWith('dated', 'meetings'));
  assert.ok(!isKindWith('dated', 'sources'));
});

test('a kind of the timeline has a date, as its ids do', () => {
  for (const kind of kindsWith('inTimeline')) {
    assert.ok(kinds[kind].dates.length > 0, kind);
    assert.ok(kinds[kind].dated, kind);
  }
});
