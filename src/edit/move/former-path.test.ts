// Tests of recording the old address: added to a list in its style, or in a new list in key order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../source/front-matter.ts';
import { addFormerPath } from './former-path.ts';

const added = (fields: string): string => {
  const text = addFormerPath(`---\n${fields}---\nBody\n`, { kind: 'topics', from: 'old', to: 'new' });
  assert.deepEqual(parseContentFile(text).faults, []);
  return text.slice('---\n'.length, -'---\nBody\n'.length);
};

test('a new list is inserted in key order, above the comments of the next key', () => {
  const list = 'formerPaths: [topics/old]\n';
  assert.equal(added('title: x\nchecked: y # z\n'), `title: x\nchecked: y # z\n${list}`);
  assert.equal(added('title: x\n\n# why\nwithdrawn:\n  on: y\n'), `title: x\n${list}\n# why\nwithdrawn:\n  on: y\n`);
  assert.equal(added('title: x\r\n# end\r\n'), `title: x\r\nformerPaths: [topics/old]\r\n# end\r\n`);
});

test('a flow list stays a flow list, and a block list a block list', () => {
  assert.equal(added('formerPaths: [ topics/a ] # c\n'), 'formerPaths: [ topics/a, topics/old ] # c\n');
  assert.equal(added('formerPaths: []\n'), 'formerPaths: [topics/old]\n');
  assert.equal(
    added("formerPaths:\n- 'topics/a' # c\ntitle: x\n"),
    "formerPaths:\n- 'topics/a' # c\n- topics/old\ntitle: x\n",
  );
  assert.equal(added('formerPaths:\r\n  - topics/a\r\n'), 'formerPaths:\r\n  - topics/a\r\n  - topics/old\r\n');
});

test('a record that returns to a former address swaps the two', () => {
  assert.equal(added("formerPaths: [topics/a, 'topics/new'] # c\n"), "formerPaths: [topics/a, 'topics/old'] # c\n");
});

test('a value that is not a list, or fields on one line, are refused', () => {
  assert.throws(() => added('formerPaths: x\n'), { message: '`formerPaths` is not a list; correct it first' });
  assert.throws(() => added('{title: x}\n'), /^Error: the fields are not on lines of their own; /);
});
