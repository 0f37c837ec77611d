// Tests of relations: the table has every field that points to records, and finds each pointer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { isKind, kindNames, kinds } from './kinds.ts';
import { listEdges, relationName, relationsOf } from './relations.ts';

interface Pointer {
  readonly path: string;
  readonly targets: string[];
  readonly qualified: boolean;
}

/** Every part of a JSON Schema that has `targets`, however it is wrapped. */
const pointersIn = (node: unknown, path: readonly string[] = []): Pointer[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { targets, qualified, properties, items, ...rest } = node as Record<string, unknown>;
  return [
    ...(Array.isArray(targets) ? [{ path: path.join('.'), targets, qualified: qualified === true }] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, value]) => pointersIn(value, [...path, key])),
    ...pointersIn(items, [...path, '*']),
    ...Object.entries(rest).flatMap(([key, value]) => pointersIn(value, [...path, `<${key}>`])),
  ];
};

const pointersOf = (schema: z.ZodType): Pointer[] =>
  pointersIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

test('every field with targets is in the table, with all of them', () => {
  for (const kind of kindNames) {
    const table = relationsOf(kind).map(({ path, targets, qualified }) => ({
      path: path.join('.'),
      targets,
      qualified,
    }));
    assert.deepEqual(table, pointersOf(kinds[kind].schema), kind);
    assert.ok(table.length > 0, kind);
  }
});

test('every relation points to kinds that exist', () => {
  for (const kind of kindNames)
    for (const { path, targets } of pointersOf(kinds[kind].schema)) {
      assert.ok(targets.length > 0, path);
      assert.deepEqual(
        targets.filter((target) => !isKind(target)),
        [],
        `${kind}.${path}`,
      );
    }
});

test('the relations of a mechanism, written out', () => {
  assert.deepEqual(
    relationsOf('mechanisms').map((relation) => [relationName(relation), ...relation.targets]),
    [
      ['mechanisms.topics', 'topics'],
      ['mechanisms.sources.source', 'sources'],
      ['mechanisms.disagreements.values.citations.source', 'sources'],
      ['mechanisms.establishedBy', 'agreements'],
      ['mechanisms.revives', 'mechanisms'],
      ['mechanisms.organizations', 'organizations'],
    ],
  );
});

const edgesOf = (kind: (typeof kindNames)[number], data: unknown) =>
  listEdges(kind, data).map(({ at, kind: target, id, written }) => [at.join('/'), target, id, written]);

test('pointers are found in lists, in maps and below both, with their positions', () => {
  const data = {
    topics: ['trade', 'fish'],
    signedAt: '2030-03-01-summit',
    parties: [{ side: 'cn' }, { organization: 'example-kr', signatory: { person: 'hong-gil-dong' } }],
  };
  assert.deepEqual(edgesOf('agreements', data), [
    ['topics/0', 'topics', 'trade', 'trade'],
    ['topics/1', 'topics', 'fish', 'fish'],
    ['signedAt', 'meetings', '2030-03-01-summit', '2030-03-01-summit'],
    ['parties/1/organization', 'organizations', 'example-kr', 'example-kr'],
    ['parties/1/signatory/person', 'people', 'hong-gil-dong', 'hong-gil-dong'],
  ]);
});

test('a pointer written kind/id is split, and an unknown kind is undefined', () => {
  const data = { about: ['agreements/a', 'agreement/a', 'a', 'topics/a/b', 'people/'] };
  assert.deepEqual(edgesOf('claims', data), [
    ['about/0', 'agreements', 'a', 'agreements/a'],
    ['about/1', undefined, 'a', 'agreement/a'],
    ['about/2', undefined, '', 'a'],
    ['about/3', 'topics', 'a/b', 'topics/a/b'],
    ['about/4', 'people', '', 'people/'],
  ]);
});

test('invalid data gives the pointers it has', () => {
  assert.deepEqual(
    edgesOf('agreements', { topics: 'trade', signedAt: ['x'], parties: [null, 'x', { person: '' }] }),
    [],
  );
  for (const data of [undefined, null, 'text', ['list']]) assert.deepEqual(edgesOf('agreements', data), []);
});
