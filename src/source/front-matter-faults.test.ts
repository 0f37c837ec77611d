// Tests of faults in front matter: unreadable, or using more of YAML than the register allows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from './front-matter.ts';

const faultsOf = (text: string): string[] => {
  const { value, faults } = parseContentFile(text);
  assert.equal(value, undefined);
  return faults.map(({ line, column, rule, message }) => `${line}:${column} ${message} [${rule}]`);
};

const notAllowed = (what: string): string => `${what} is not allowed in front matter; write the value out [plain-yaml]`;

test('an empty or blank file is reported at its start', () => {
  const fault = '1:1 the file is empty; begin with `---`, the fields, and `---` [front-matter]';
  assert.deepEqual(faultsOf(''), [fault]);
  assert.deepEqual(faultsOf(' \r\n\n'), [fault]);
});

test('a file without front matter is reported at its start', () => {
  const fault = '1:1 the file has no front matter; begin with `---`, the fields, and `---` [front-matter]';
  for (const text of [
    'Words',
    '\n---\na: b\n---\n',
    '----\na: b\n----\n',
    ' ---\na: b\n---\n',
    '--- a: b\n---\n',
    '---',
  ]) {
    assert.deepEqual(faultsOf(text), [fault], JSON.stringify(text));
  }
});

test('front matter that is not closed is reported at its start', () => {
  const fault = '1:1 the front matter is not closed; end it with a line `---` [front-matter]';
  for (const text of ['---\n', '---\na: b\n', '---\na: b\n ---\n', '---\na: b\n---x\n', '---\r\na: b\r\n----\r\n']) {
    assert.deepEqual(faultsOf(text), [fault], JSON.stringify(text));
  }
});

test('broken YAML is reported where it breaks', () => {
  const broken = (place: string, what: string) => [`${place} the front matter is not YAML: ${what} [yaml]`];
  assert.deepEqual(
    faultsOf('---\ntitle: a: b\n---\n'),
    broken('2:8', 'Nested mappings are not allowed in compact mappings'),
  );
  assert.deepEqual(
    faultsOf('---\r\na: 1\r\nb:\r\n\tc: d\r\n---\r\n'),
    broken('4:1', 'Tabs are not allowed as indentation'),
  );
  assert.deepEqual(faultsOf('---\na: "한글\nb: c\n---\n'), broken('4:1', 'Missing closing "quote'));
});

test('every fault of a file is reported, not only the first', () => {
  assert.deepEqual(faultsOf('---\na: 1\nb: &x 2\na: 3\n---\n'), [
    '4:1 this key appears twice in one map; keep one [yaml]',
    `3:7 ${notAllowed('the anchor `&x`')}`,
  ]);
});

test('a repeated key is reported at its second place, in nested and flow maps too', () => {
  const fault = (place: string) => [`${place} this key appears twice in one map; keep one [yaml]`];
  assert.deepEqual(faultsOf('---\nx:\n  - 제목: 1\n    "제목": 2\n---\n'), fault('4:5'));
  assert.deepEqual(faultsOf('---\nx: {a: 1, a: 2}\n---\n'), fault('2:11'));
});

test('anchors, aliases, tags, merge keys and collections as keys are refused one by one', () => {
  assert.deepEqual(faultsOf('---\na: &x {b: 1}\nc: *x\nd:\n  <<: *x\n---\n'), [
    `2:7 ${notAllowed('the anchor `&x`')}`,
    `3:4 ${notAllowed('the alias `*x`')}`,
    `5:3 ${notAllowed('the merge key `<<`')}`,
    `5:7 ${notAllowed('the alias `*x`')}`,
  ]);
  assert.deepEqual(faultsOf('---\na: !!str 2016\nb: !date 2016\n---\n'), [
    `2:10 ${notAllowed('the tag `!!str`')}`,
    `3:10 ${notAllowed('the tag `!date`')}`,
  ]);
  assert.deepEqual(faultsOf('---\n[a, b]: c\n? {d: e}\n: f\n---\n'), [
    `2:1 ${notAllowed('a key that is itself a list or map')}`,
    `3:3 ${notAllowed('a key that is itself a list or map')}`,
  ]);
});

test('an unknown alias and endless nesting are faults, not crashes', () => {
  assert.deepEqual(faultsOf('---\na: *nobody\n---\n'), [`2:4 ${notAllowed('the alias `*nobody`')}`]);
  const tooDeep = 'lists and maps are nested more than 100 deep; nest them less [yaml]';
  assert.deepEqual(faultsOf(`---\na: ${'['.repeat(20_000)}\n---\n`), [`2:104 ${tooDeep}`]);
  assert.deepEqual(faultsOf(`---\na:\n  ${'- '.repeat(20_000)}b\nc: d\n---\n`), [`3:203 ${tooDeep}`]);
});

test('every position in an unreadable file is the place of its fault', () => {
  const parsed = parseContentFile('Words');
  assert.deepEqual(parsed.locate(['title']), { line: 1, column: 1 });
  assert.deepEqual(parsed.locateKey(['title']), { line: 1, column: 1 });
  assert.equal(parsed.body, '');
});
