// Makes single mistakes in files of the valid tree, and requires the check to report each.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import type { Document } from 'yaml';
import { editFields, putIn, type Slot, slotsOf } from './fields.ts';
import { fullTree } from './full-tree.ts';
import { seed } from './seed.ts';
import { check } from './verdict.ts';

/** The valid tree. */
export const valid = fullTree();

/** The paths of its records. */
export const records = [...valid.keys()].filter((path) => /^[^.]+\.md$/.test(path));

/** The problems when a file has another text, as `path:line:column [rule] message`. */
const saysOf = (path: string, text: string | Uint8Array): string[] =>
  check(new Map<string, string | Uint8Array>(valid).set(path, text)).problems.map(
    (problem) =>
      `${problem.path.slice('content/'.length)}:${problem.line}:${problem.column} [${problem.rule}] ${problem.message}`,
  );

/** The text of a file of the tree. */
export const textOf = (path: string): string => valid.get(path) ?? '';

/** The place of a piece of text, as `line:column` counted from 1. */
export const placeOf = (text: string, piece: string): string => {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
};

/** A place in a front matter. */
type Where = Pick<Slot, 'path'>;

/** The text of a file with one place of its front matter edited. */
export const edited = (path: string, { path: at }: Where, edit: (slot: Slot, doc: Document) => void): string =>
  editFields(textOf(path), (slots, doc) => {
    const same = slots.find((other) => other.path.join('.') === at.join('.'));
    assert.ok(same, at.join('.'));
    edit(same, doc);
  });

/** The text of a file without a key or an item. */
export const drop = (path: string, slot: Where): string =>
  edited(path, slot, ({ holder, index }) => holder.items.splice(index, 1));

/** The text of a file with another value at a place. */
export const put = (path: string, slot: Where, value: unknown): string =>
  edited(path, slot, (found, doc) => putIn(found, doc.createNode(value)));

/** Every slot of every record. */
export const places = records.flatMap((path) => slotsOf(textOf(path)).map((slot) => ({ path, slot })));

/** A mistake: the changed file, and the pattern or the beginning of the line that must report it. */
export interface Mistake {
  readonly path: string;
  readonly text: string | Uint8Array;
  readonly says: RegExp | string;
}

/** Makes each mistake and fails unless the check reports it. */
export const never = <T>(t: TestContext, cases: readonly T[], make: (one: T) => Mistake): void => {
  for (const one of cases) {
    const { path, text, says } = make(one);
    assert.notEqual(text, textOf(path), `nothing was changed in ${path}`);
    const lines = saysOf(path, text);
    const isNamed = lines.some((line) => (typeof says === 'string' ? line.startsWith(says) : says.test(line)));
    assert.ok(isNamed, `${says} is not among\n${lines.join('\n')}\nof ${path}\n${text}`);
  }
  assert.ok(cases.length > 0);
  t.diagnostic(`${cases.length} mistakes`);
};

/** Draws `count` of the cases, the same in every run. */
export const some = <T>(cases: readonly T[], count: number): T[] =>
  fc.sample(fc.constantFrom(...cases), { seed, numRuns: count });
