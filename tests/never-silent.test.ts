// Tests that the check reports every mistake of a sort, in any record and at any place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMap, type YAMLMap } from 'yaml';
import { kindNames, kinds } from '../src/model/kinds.ts';
import { relationsOf } from '../src/model/relations.ts';
import { retyped, valueIn } from './fuzz/fields.ts';
import { drop, edited, never, placeOf, places, put, records, some, textOf, valid } from './fuzz/mistake.ts';
import { edgesOf, isRequired, keysOf, kindOf, lonelySupports } from './fuzz/model.ts';
import { seed } from './fuzz/seed.ts';
import { check } from './fuzz/verdict.ts';

const marker = 'nowhere-at-all';

/** The kind of a record and a path in it, without list positions, joined by dots. */
const fieldOf = (path: string, at: readonly (string | number)[]): string =>
  [kindOf(path), ...at.filter((step) => typeof step === 'string')].join('.');

test('the tree uses every key and relation of the schemas; add new ones to tests/fixtures/every-field', () => {
  const common = keysOf(kinds.topics.schema).filter((key) => key !== 'broader');
  const keys = kindNames.flatMap((kind) =>
    keysOf(kinds[kind].schema)
      .filter((key) => !common.includes(key))
      .map((key) => `${kind}.${key}`),
  );
  const written = new Set(places.map(({ path, slot }) => fieldOf(path, slot.path)));
  const somewhere = new Set([...written].map((name) => name.slice(name.indexOf('.') + 1)));
  const pointing = new Set(
    records.flatMap((path) => edgesOf(path, textOf(path)).map(({ at }) => fieldOf(path, at).replace(/^[a-z]+\./, ''))),
  );
  const relations = kindNames.flatMap((kind) =>
    relationsOf(kind).map(({ path }) => path.filter((step) => step !== '*').join('.')),
  );
  assert.deepEqual(
    [
      ...keys.filter((key) => !written.has(key)),
      ...common.filter((key) => !somewhere.has(key)),
      ...relations.filter((relation) => !pointing.has(relation)),
    ],
    [],
  );
});

test('a missing required key is reported', (t) => {
  const required = places.filter(({ path, slot }) => isRequired(kindOf(path), slot.path));
  const oneOfEach = new Map(required.map((place) => [fieldOf(place.path, place.slot.path), place]));
  never(t, [...oneOfEach.values()], ({ path, slot }) => ({
    path,
    text: drop(path, slot),
    says: new RegExp(`^${path}:\\d+:\\d+ \\[schema\\] \`${slot.path.join('.')}\` is missing`),
  }));
});

test('a relation to an unknown record or to a record of the wrong kind is reported', (t) => {
  const edges = records.flatMap((path) => edgesOf(path, textOf(path)).map((edge) => ({ path, edge })));
  never(t, edges, ({ path, edge }) => {
    const id = edge.relation.qualified ? `${edge.relation.targets[0]}/${marker}` : marker;
    const text = put(path, { path: edge.at }, id);
    return { path, text, says: `${path}:${placeOf(text, id)} [known-target]` };
  });
  never(t, some(edges, 40), ({ path, edge }) => {
    const other = kindNames.find((kind) => !edge.relation.targets.includes(kind) && kind !== 'topics');
    const id = records.find((record) => record.startsWith(`${other}/`))?.slice(0, -3) ?? '';
    const written = edge.relation.qualified ? id : id.slice(id.indexOf('/') + 1);
    return { path, text: put(path, { path: edge.at }, written), says: new RegExp(`^${path}:.* \\[target-kind\\]`) };
  });
});

test('a fact without a citation, or with an unreliable source only, is reported', (t) => {
  const supports = records.flatMap((path) =>
    lonelySupports(path, textOf(path)).map((support) => ({ path, ...support })),
  );
  never(t, supports, ({ path, at, fact }) => ({
    path,
    text: drop(path, { path: at }),
    says: new RegExp(`^${path}:\\d+:\\d+ \\[sourced\\] \`${fact.replaceAll('.', '\\.')}\` has no source`),
  }));
  const citations = places.filter(
    ({ slot: { path } }) => path.length === 3 && path[0] === 'sources' && path[2] === 'source',
  );
  never(t, some(citations, 25), ({ path, slot }) => ({
    path,
    text: edited(path, { path: slot.path.slice(0, -1) }, (citation, doc) => {
      const { items } = valueIn(citation) as YAMLMap;
      items.splice(0, 2, doc.createPair('source', 'rumour'), doc.createPair('locator', 'section 2'));
    }),
    says: new RegExp(`^${path}:\\d+:\\d+ \\[trusted-support\\]`),
  }));
});

test('an unknown key, a repeated key and a value of the wrong type are reported', (t) => {
  const maps = places.filter(({ slot }) => isMap(slot.holder));
  never(t, some(maps, 120), ({ path, slot }) => {
    const text = edited(path, slot, ({ holder, index }, doc) => {
      holder.items.splice(index, 0, doc.createPair(marker, 'x') as never);
    });
    return { path, text, says: `${path}:${placeOf(text, marker)} [unknown-key]` };
  });
  never(t, some(maps, 60), ({ path, slot }) => {
    const text = edited(path, slot, ({ holder, index }) => {
      holder.items.push((holder as YAMLMap).items[index]?.clone() as never);
    });
    return { path, text, says: new RegExp(`^${path}:\\d+:\\d+ \\[yaml\\] this key appears twice`) };
  });
  never(
    t,
    some(
      places.flatMap((place) => [0, 1].map((other) => ({ ...place, other }))),
      160,
    ),
    ({ path, slot, other }) => ({
      path,
      text: put(path, slot, retyped(valueIn(slot), other)),
      says: new RegExp(`^${path}:\\d+:\\d+ \\[schema\\]`),
    }),
  );
});

test('a broken link, fragment or citation in a body and an uncited paragraph are reported', (t) => {
  const marks = [...valid].flatMap(([path, text]) =>
    Array.from(
      text.matchAll(/\]\((\.\.?\/(?:[a-z]+\/)?[^.)]+)\.md|\[@([a-z-]+),|\.md#([^)]+)|\]\(#([^)]+)/g),
      (match) => ({ path, match }),
    ),
  );
  never(t, marks, ({ path, match }) => {
    const [whole, link, citation, ...fragments] = match;
    const name = fragments.find((fragment) => fragment !== undefined) ?? citation ?? link?.split('/').at(-1) ?? '';
    const [text, at] = [textOf(path), match.index];
    const changed = text.slice(0, at) + whole.replace(name, marker) + text.slice(at + whole.length);
    const rule = citation ? 'body-sourced' : link ? 'known-link' : 'known-fragment';
    return { path, text: changed, says: new RegExp(`^${path}:\\d+:\\d+ \\[${rule}\\] .*${marker}`) };
  });
  const cited = marks.filter(({ path, match }) => match[2] !== undefined && records.includes(path));
  never(t, cited, ({ path, match }) => {
    const text = textOf(path);
    const end = text.indexOf(']', match.index) + 1;
    return {
      path,
      text: text.slice(0, match.index) + text.slice(end),
      says: new RegExp(`^${path}:\\d+:\\d+ \\[body-sourced\\] this`),
    };
  });
});

test('cut-off front matter, an invalid byte, an invisible character and a missing file are reported', (t) => {
  const inFields = fc.tuple(
    fc.constantFrom(...records),
    fc.nat(9999),
    fc.constantFrom('\u200b', '\u202e', '\u00ad', '\ufeff', '\0', '\x07', '\u2028'),
  );
  const draws = fc.sample(inFields, { seed, numRuns: 80 });
  const until = (path: string) => textOf(path).indexOf('\n---') + 1;
  never(t, draws, ([path, at]) => ({
    path,
    text: textOf(path).slice(0, 4 + (at % (until(path) - 4))),
    says: `${path}:1:1 [front-matter]`,
  }));
  never(t, draws, ([path, at]) => {
    const bytes = Buffer.from(textOf(path));
    const before = bytes.subarray(0, at % bytes.length);
    return {
      path,
      text: Buffer.concat([before, Buffer.from([0xff]), bytes.subarray(before.length)]),
      says: new RegExp(`^${path}:\\d+:\\d+ \\[encoding\\]`),
    };
  });
  never(t, draws, ([path, at, unseen]) => {
    const [text, offset] = [textOf(path), 4 + (at % (textOf(path).length - 4))];
    return { path, text: text.slice(0, offset) + unseen + text.slice(offset), says: new RegExp(`^${path}:`) };
  });
  for (const path of records) {
    const files = new Map([...valid].filter(([other]) => other !== path));
    assert.ok(
      check(files).problems.some(({ rule }) => rule === 'permalinks'),
      path,
    );
  }
});
