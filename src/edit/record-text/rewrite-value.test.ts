// Tests of rewriting a value: its style stays, and the text around it too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { At } from '../../model/at.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { rewriteValue } from './rewrite-value.ts';
import { splice } from './splice.ts';

const rewritten = (field: string, after = 'new', at: At = ['a']): string => {
  const text = `---\n${field}\nb: x\n---\n`;
  const parsed = parseContentFile(text);
  const range = parsed.rangeOf(at);
  assert.ok(range, field);
  const before = at.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], parsed.value);
  const changed = splice(text, [rewriteValue(text, range, String(before), after)]);
  const value = at.reduce<unknown>(
    (node, step) => (node as Record<string, unknown>)[step],
    parseContentFile(changed).value,
  );
  assert.equal(value, after, changed);
  return changed.slice('---\n'.length, -'\nb: x\n---\n'.length);
};

test('plain and quoted values stay plain and quoted, with the white space and comments around them', () => {
  assert.equal(rewritten('a: old'), 'a: new');
  assert.equal(rewritten('a:   old   # old'), 'a:   new   # old');
  assert.equal(rewritten("a: 'old'  # old"), "a: 'new'  # old");
  assert.equal(rewritten('a: "old" '), 'a: "new" ');
  assert.equal(rewritten('a: old\r'), 'a: new\r');
  assert.equal(rewritten('a:\n  old'), 'a:\n  new');
});

test('an item of a flow list or map is changed alone', () => {
  assert.equal(rewritten("a: [old , 'old',old]", 'new', ['a', 0]), "a: [new , 'old',old]");
  assert.equal(rewritten("a: [old , 'old',old]", 'new', ['a', 1]), "a: [old , 'new',old]");
  assert.equal(rewritten("a: [old , 'old',old]", 'new', ['a', 2]), "a: [old , 'old',new]");
  assert.equal(rewritten('a: { k: old , old: old }', 'new', ['a', 'old']), 'a: { k: old , old: new }');
});

test('an item of a block list is changed alone', () => {
  assert.equal(rewritten('a:\n- old # old\n- old', 'new', ['a', 0]), 'a:\n- new # old\n- old');
  assert.equal(rewritten('a:\n- old # old\n- old', 'new', ['a', 1]), 'a:\n- old # old\n- new');
});

test('a block keeps its header; a value written with escapes or folds becomes quoted', () => {
  assert.equal(rewritten('a: >- # old\n  old'), 'a: >- # old\n  new');
  assert.equal(rewritten('a: "o\\x6cd"  # why'), "a: 'new'  # why");
  assert.equal(rewritten('a: >-\n  an\n  old', "it's"), "a: 'it''s'");
});
