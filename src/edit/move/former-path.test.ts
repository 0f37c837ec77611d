// The old address: added to the list as the list is written, or in a new one at its place in the order of keys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../source/front-matter.ts';
import { addFormerPath } from './former-path.ts';

const added = (fields: string): string => {
  const text = addFormerPath(`---\n${fields}---\nBody\n`, { kind: 'topics', from: 'old', to: 'new' });
  assert.deepEqual(parseContentFile(text).faults, []);
  return text.slice('---\n'.length, -'---\nBody\n'.length);
};

test('a new list stands at its place in the order of keys, above the comments of the next', () => {
  const list = 'formerPaths: [topics/old]\n';
  assert.equal(added('title: x\nchecked: y # z\n'), `title: x\nchecked: y # z\n${list}`);
  assert.equal(added('title: x\n\n# why\nwithdrawn:\n  on: y\n'), `title: x\n${list}\n# why\nwithdrawn:\n  on: y\n`);
  assert.equal(added('title: x\r\n# end\r\n'), `title: x\r\nformerPaths: [topics/old]\r\n# end\r\n`);
});

test('a list in one line stays in one line, a list in several in several', () => {
  assert.equal(added('formerPaths: [ topics/a ] # c\n'), 'formerPaths: [ topics/a, topics/old ] # c\n');
  assert.equal(added('formerPaths: []\n'), 'formerPaths: [topics/old]\n');
  assert.equal(
    added("formerPaths:\n- 'topics/a' # c\ntitle: x\n"),
    "formerPaths:\n- 'topics/a' # c\n- topics/old\ntitle: x\n",
  );
  assert.equal(added('formerPaths:\r\n  - topics/a\r\n'), 'formerPaths:\r\n  - topics/a\r\n  - topics/old\r\n');
});

test('a record that gets an address back that it had exchanges the two', () => {
  assert.equal(added("formerPaths: [topics/a, 'topics/new'] # c\n"), "formerPaths: [topics/a, 'topics/old'] # c\n");
});

test('what is no list, or has no lines, is refused', () => {
  assert.throws(() => added('formerPaths: x\n'), { message: '`formerPaths` is not a list; mend it first' });
  assert.throws(() => added('{title: x}\n'), /^Error: the fields are not written a key a line; /);
});
