// Payloads of YAML beyond plain data, and of names that JavaScript objects inherit.
import { cited, fields, file, heavy, lines, type Payload, problems } from './payload.ts';

/** Nine nested lists of nine aliases each: 3 billion items if they were expanded. */
const bomb = `a: &a [x]\n${lines(9, (index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [${lines(9, () => `*${'abcdefghi'[index]}`, ',')}]`)}`;

/** The problems of each list: its anchor, then its aliases. */
const bombProblems = problems(90, (index) => {
  const [line, item] = [5 + Math.floor(index / 10), index % 10];
  return `${line}:${item === 0 ? 7 : 5 + 3 * item} [plain-yaml]`;
});

const yaml: readonly Payload[] = [
  fields('yaml-alias-bomb', bomb, '4:7 [plain-yaml]', ...bombProblems),
  fields('yaml-alias-of-itself', 'aliases: &a [*a]', '4:13 [plain-yaml]', '4:14 [plain-yaml]'),
  fields('yaml-merge-key', 'stands:\n  <<: { asOf: 2030-01-01 }\n  text: x', '5:3 [plain-yaml]'),
  fields('yaml-tag-function', 'aliases: !!js/function "function () { process.exit() }"', '4:24 [plain-yaml]'),
  fields('yaml-tag-undefined', 'aliases: [!!js/undefined x]', '4:26 [plain-yaml]'),
  fields('yaml-tag-python', 'aliases: !!python/object/apply:os.system [id]', '4:42 [plain-yaml]'),
  fields('yaml-tag-binary', 'aliases: [!!binary PHNjcmlwdD4=]', '4:20 [plain-yaml]'),
  fields('yaml-tag-directive', '%TAG ! tag:evil.example,2030:', '4:1 [yaml]'),
  fields('yaml-second-document', '...\n--- !x\ntitle: y', '5:1 [yaml]'),
  fields('yaml-key-twice', 'title: y', '4:1 [yaml]'),
  fields('yaml-key-list', '? [a, b]\n: c', '4:3 [plain-yaml]'),
  fields('yaml-key-null', '~: x\n"": y', '4:1 [unknown-key]', '5:1 [unknown-key]'),
  fields('yaml-tab', 'stands:\n\tasOf: x', '5:1 [yaml]'),
  fields('yaml-unclosed', 'aliases: ["a', '5:1 [yaml]', '5:1 [yaml]'),
  file('yaml-scalar', 'topics/yaml-scalar.md', '---\ntext\n---\n', '3:1 [schema]'),
  file('yaml-list', 'topics/yaml-list.md', '---\n- title: a\n---\n', '3:1 [schema]'),
  file('yaml-empty', 'topics/yaml-empty.md', '---\n---\n', '2:1 [schema]'),
  file('yaml-json', 'topics/yaml-json.md', '{"title": "a"}', '1:1 [front-matter]'),
  file('yaml-toml', 'topics/yaml-toml.md', '+++\ntitle = "a"\n+++\n', '1:1 [front-matter]'),
  file('yaml-javascript', 'topics/yaml-javascript.md', '---js\n{ title: process.exit() }\n---\n', '1:1 [front-matter]'),
];

const prototypes: readonly Payload[] = [
  fields('prototype-key', '__proto__: { title: x }', '4:1 [unknown-key]'),
  fields('prototype-key-constructor', 'constructor: { prototype: { title: x } }', '4:1 [unknown-key]'),
  fields(
    'prototype-key-to-string',
    'toString: x\nvalueOf: y\nhasOwnProperty: z',
    '4:1 [unknown-key]',
    '5:1 [unknown-key]',
    '6:1 [unknown-key]',
  ),
  fields('prototype-key-inside', 'stands: { asOf: 2030-01-01, text: x, __proto__: { y: z } }', '4:38 [unknown-key]'),
  fields(
    'prototype-key-for-missing',
    'stands: { __proto__: { asOf: 2030-01-01, text: x } }',
    '4:9 [schema]',
    '4:9 [schema]',
    '4:11 [unknown-key]',
  ),
  fields('prototype-in-names', 'names: { constructor: { text: x, status: ours } }', '4:10 [unknown-key]'),
  fields(
    'prototype-target',
    'topics: [__proto__, constructor, toString]',
    '4:10 [known-target]',
    '4:21 [known-target]',
    '4:34 [known-target]',
  ),
  fields(
    'prototype-support',
    'sources:\n  - source: gazette\n    locator: p\n    supports: [__proto__, constructor, toString, title.length, title.__proto__, "*"]',
    '7:16 [support-path]',
    '7:27 [support-path]',
    '7:40 [support-path]',
    '7:50 [support-path]',
    '7:64 [support-path]',
    '7:81 [support-path]',
  ),
  fields('prototype-not-found', 'notFound: [{ field: __proto__.x, looked: { on: 2030-06-01 } }]', '4:21 [known-path]'),
  fields('prototype-value', 'topics: __proto__', '4:9 [schema]'),
  cited(
    'prototype-citation',
    'x [@__proto__, p] [@constructor, p] [@toString, p]',
    '5:19 [body-sourced]',
    '5:37 [body-sourced]',
  ),
  file('prototype-id', 'topics/constructor.md', '---\ntitle: Payload prototype-id\nsummary: b\n---\n'),
  file(
    'prototype-file-name',
    'topics/__proto__.md',
    '---\ntitle: Payload prototype-file\nsummary: b\n---\n',
    '1:1 [file-name]',
  ),
  file(
    'prototype-kind',
    '__proto__/x.md',
    '---\ntitle: x\nsummary: b\n---\n',
    '1:1 [file-name]',
    'permalinks.txt:1:1 [permalinks]',
  ),
  file(
    'prototype-kind-constructor',
    'constructor/x.md',
    '---\ntitle: x\nsummary: b\n---\n',
    '1:1 [file-name]',
    'permalinks.txt:4:1 [permalinks]',
  ),
];

export const keys: readonly Payload[] = [
  ...yaml,
  ...prototypes,
  heavy(
    fields(
      'keys-many',
      lines(9_000, (index) => `k${index}: `),
      ...problems(9_000, (index) => `${index + 4}:1 [unknown-key]`),
    ),
  ),
  heavy(
    fields(
      'keys-same',
      lines(9_999, () => 'same: '),
      ...problems(9_998, (index) => `${index + 5}:1 [yaml]`),
    ),
  ),
];
