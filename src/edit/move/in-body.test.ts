// Tests of renaming in bodies: only link addresses and citation ids change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splice } from '../record-text/splice.ts';
import { renameInBody } from './in-body.ts';
import type { Renaming } from './renaming.ts';

const renamed = (body: string, kind: Renaming['kind'] = 'topics'): string =>
  splice(body, renameInBody('topics', body, { kind, from: 'old', to: 'new' }).replacements);

test('only the address of a link changes, whatever its form', () => {
  const cases = [
    ['[old](../topics/old.md)', '[old](../topics/new.md)'],
    ['[x](./old.md#old)', '[x](./new.md#old)'],
    ['[x](old.md "old.md")', '[x](new.md "old.md")'],
    ["[x]( <../topics/old.md> 'see ](old.md' )", "[x]( <../topics/new.md> 'see ](old.md' )"],
    ['[`](old.md)`](old.md)', '[`](old.md)`](new.md)'],
    ['![x](old.md)', '![x](new.md)'],
    ['[x][old] and [old]\n\n[old]: ../topics/old.md "old"', '[x][old] and [old]\n\n[old]: ../topics/new.md "old"'],
    ['> [x\n> y](old.md)', '> [x\n> y](new.md)'],
    ['[a](old.md) [b](old.md)\r\n\r\n- [c](old.md)', '[a](new.md) [b](new.md)\r\n\r\n- [c](new.md)'],
  ];
  for (const [before = '', after] of cases) assert.equal(renamed(before), after);
});

test('links to other records, code, and words stay', () => {
  const body =
    'old [old](../people/old.md) [x](./old-er.md) [y](https://old.example/old.md) `[z](old.md)`\n\n    [@old, 1]\n';
  assert.equal(renamed(body), body);
  assert.equal(renamed('[@old, p 1]'), '[@old, p 1]');
});

test('the source id of a citation changes, wherever it is in the mark', () => {
  const cases = [
    ['old [@old, old]', 'old [@new, old]'],
    ['a\nb [@x, p; @old,\np 2]', 'a\nb [@x, p; @new,\np 2]'],
    ['[@old, 1; old, 2; @older, 3; @x, old, 4]', '[@new, 1; new, 2; @older, 3; @x, old, 4]'],
    ['> a [@x, 1;\n> @old, 2]', '> a [@x, 1;\n> @new, 2]'],
    ['`[@old, 1]` [@old, 1] and [@old, 1]', '`[@old, 1]` [@new, 1] and [@new, 1]'],
    ['[see [@old, 1]](../topics/old.md)', '[see [@new, 1]](../topics/old.md)'],
  ];
  for (const [before = '', after] of cases) assert.equal(renamed(before, 'sources'), after);
});

test('the expected targets are returned, so that a reference written with escapes is noticed', () => {
  const body = '[x](..\\/topics/old.md) [y](./old.md)';
  const { replacements, value } = renameInBody('topics', body, { kind: 'topics', from: 'old', to: 'new' });
  assert.equal(replacements.length, 1);
  assert.deepEqual(value, ['../topics/new.md', './new.md']);
});
