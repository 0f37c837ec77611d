// Property tests: any mutation of a valid tree stays valid or is reported at a real place.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { isMap, isScalar, type YAMLMap } from 'yaml';
import { editFields, pick, valueIn } from './fuzz/fields.ts';
import { fullTree } from './fuzz/full-tree.ts';
import { decode, type Mutation, mutate, mutation, type Tree, treeOf } from './fuzz/mutation.ts';
import { runs, seed } from './fuzz/seed.ts';
import { check, faultsOf, reportOf } from './fuzz/verdict.ts';

const valid = fullTree();

const mutated = (mutations: readonly Mutation[]): Tree => {
  const tree = treeOf(valid);
  for (const each of mutations) mutate(tree, each);
  return tree;
};

/** The text of the files that differ from the valid tree. */
const shown = (tree: Tree): string =>
  [...new Set([...valid.keys(), ...tree.keys()])]
    .filter((path) => decode(tree.get(path)) !== valid.get(path))
    .map((path) => `=== ${path}\n${tree.has(path) ? decode(tree.get(path)) : '(taken away)'}`)
    .join('\n');

/** Checks a property on one to three mutations at a time. A failing case is shrunk and shown as its changed files. */
const hold = (t: TestContext, numRuns: number, holds: (tree: Tree) => void): void => {
  let count = 0;
  const property = fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
    count += mutations.length;
    holds(mutated(mutations));
  });
  const { counterexample, errorInstance } = fc.check(property, { seed, numRuns });
  t.diagnostic(`${count} mutations (seed ${seed})`);
  if (!counterexample) return;
  const [mutations] = counterexample;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  assert.fail(`seed ${seed}, ${JSON.stringify(mutations)}\n${shown(mutated(mutations))}\n=== ${why}`);
};

test('the tree is valid before it is mutated', () => {
  assert.equal(reportOf(treeOf(valid)), `No problems; ${[...valid.keys()].filter(isRecord).length} records checked.`);
});

test('the check never throws on a mutation, and every line it prints names a rule and an existing place', (t) => {
  const named = new Set<string>();
  let passed = 0;
  hold(t, runs, (tree) => {
    const { faults, rules } = faultsOf(tree);
    assert.deepEqual(faults, []);
    for (const rule of rules) named.add(rule);
    if (rules.length === 0) passed += 1;
  });
  t.diagnostic(`${passed} trees still valid; ${named.size} rules named`);
  assert.ok(passed > runs / 20, 'some mutations leave the tree valid, so that its pages are drawn');
  assert.ok(named.size >= 25, `only ${[...named].sort().join(', ')}`);
});

test('a second run with the files in another order gives the same report', (t) => {
  hold(t, Math.ceil(runs / 8), (tree) => {
    assert.equal(reportOf(new Map([...tree].reverse())), reportOf(tree));
  });
});

const isRecord = (path: string): boolean => /^[^.]+\.md$/.test(path);

/** Other ways to write the same thing. */
const rewritten: Readonly<Record<string, (text: string, at: number) => string>> = {
  'keys in another order': (text, at) =>
    editFields(text, (slots) => {
      const maps = slots.flatMap(({ holder }) => (isMap(holder) ? [holder] : []));
      const { items } = pick(maps, at) as YAMLMap;
      items.push(...items.splice(0, at % items.length));
    }),
  'every text in quotation marks': (text, at) =>
    editFields(text, (slots) => {
      for (const slot of slots) {
        const value = valueIn(slot);
        if (isScalar(value)) value.type = at % 2 === 0 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
      }
    }),
  'lists and maps in brackets, or in lines': (text, at) =>
    editFields(text, (slots) => {
      for (const slot of slots) {
        const value = valueIn(slot);
        if (value && typeof value === 'object' && 'flow' in value) value.flow = at % 2 === 0;
      }
    }),
  'the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'a comment between lines': (text, at) => text.replace(/\n(?=[a-z]+:)/g, `\n${' '.repeat(at % 3)}# summary: ["\n`),
  'empty lines at the end': (text, at) => `${text}${'\n'.repeat(at % 5)}`,
};

test('another way to write the same content is no problem', (t) => {
  const draws = fc.tuple(fc.constantFrom(...Object.keys(rewritten)), fc.nat(999), fc.nat(999));
  const records = [...valid.keys()].filter(isRecord);
  const property = fc.property(draws, ([way, file, at]) => {
    const path = pick(records, file) ?? '';
    const text = rewritten[way]?.(valid.get(path) ?? '', at) ?? '';
    const { problems } = check(treeOf(new Map(valid).set(path, text)));
    assert.deepEqual(problems, [], `${way}\n${text}`);
  });
  fc.assert(property, { seed, numRuns: Math.ceil(runs / 5) });
  t.diagnostic(`${Math.ceil(runs / 5)} records written otherwise (seed ${seed})`);
});
