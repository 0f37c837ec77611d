// Tests of reading translated bodies: `<id>.ko.md` and `<id>.zh.md`, and no others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from './read-content.ts';

const record = '---\ntitle: a\n---\n';

test('a translation is read whole next to its record, and is not a record', () => {
  const text = '# 가\n';
  const files = new Map(['topics/a.ko.md', 'people/b.zh.md', 'topics/a.b.ko.md'].map((path) => [path, text]));
  const content = parseContent('root', files);
  const rest = { body: text, bodyLine: 1, hasFrontMatter: false, faults: [] };
  assert.deepEqual(content.translations, [
    { path: 'root/people/b.zh.md', kind: 'people', id: 'b', locale: 'zh', ...rest },
    { path: 'root/topics/a.b.ko.md', kind: 'topics', id: 'a.b', locale: 'ko', ...rest },
    { path: 'root/topics/a.ko.md', kind: 'topics', id: 'a', locale: 'ko', ...rest },
  ]);
  assert.deepEqual([content.files, content.strays], [[], []]);
});

test('a file with another locale, or with no id before it, is not a translation', () => {
  const files = new Map(['topics/a.de.md', 'topics/ko.md', 'topics/.ko.md'].map((path) => [path, record]));
  const content = parseContent('root', files);
  assert.deepEqual(content.translations, []);
  assert.deepEqual(
    content.files.map(({ id }) => id),
    ['.ko', 'a.de', 'ko'],
  );
});

test('a translation with front matter or invalid UTF-8 is reported', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('가\n나'), 0xb0]);
  const fault = { line: 2, column: 2, rule: 'encoding', message: 'byte `0xb0` is not UTF-8; save the file as UTF-8' };
  const files = new Map<string, string | Uint8Array>([
    ['topics/a.ko.md', bytes],
    ['topics/b.ko.md', new TextEncoder().encode(`\ufeff${record}`)],
    ['topics/c.ko.md', '----\n가\n---\n'],
  ]);
  assert.deepEqual(
    parseContent('root', files).translations.map(({ hasFrontMatter, faults }) => [hasFrontMatter, faults]),
    [
      [false, [fault]],
      [true, []],
      [false, []],
    ],
  );
});
