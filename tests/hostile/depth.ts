// Payloads that are long, deep or slow to read, each checked in its own process.
import { body, cited, fields, file, heavy, lines, type Payload, problems, source } from './payload.ts';

/** Markdown marks, each repeated ten thousand times, and the place where that is too much, if anywhere. */
const marks: Readonly<Record<string, readonly [mark: string, place?: string]>> = {
  quotations: ['>', '10:11'],
  brackets: ['[', '10:500'],
  'brackets-and-parens': [']('],
  links: ['[a](', '10:1997'],
  stars: ['*a ', '10:1498'],
  'stars-alone': ['*'],
  parens: ['('],
  dashes: ['- ', '10:17'],
  numbers: ['1. ', '10:25'],
  backticks: ['` a', '10:1498'],
  'backticks-alone': ['`'],
  pipes: ['|'],
  'table-rows': ['|a\n', '510:1'],
  'table-heads': ['a|b\n-|-\n', '510:1'],
  footnotes: ['[^a]', '10:1997'],
  'footnote-texts': ['[^a]: b\n', '260:1'],
  comments: ['<!--', '10:1997'],
  tags: ['<a b="', '10:2995'],
  instructions: ['<?', '10:999'],
  entities: ['&#'],
  headings: ['# a\n', '510:1'],
  mails: ['a@b.', '10:30000'],
  addresses: ['www.a.', '10:30000'],
  tildes: ['~a~', '10:1497'],
  citations: ['[@a', '10:1498'],
};

const yaml: readonly Payload[] = [
  fields('heavy-lists', `aliases: ${'['.repeat(10_000)}`, '4:110 [yaml]'),
  fields('heavy-maps', `x: ${'{a: '.repeat(10_000)}`, '4:404 [yaml]'),
  fields(
    'heavy-items',
    `x: ${'- '.repeat(10_000)}`,
    '4:4 [yaml]',
    '4:4 [yaml]',
    '4:6 [plain-yaml]',
    '4:6 [yaml]',
    '4:6 [yaml]',
  ),
  fields('heavy-brackets-in-words', `x: a${'[x'.repeat(45_000)}]`, '4:1 [unknown-key]'),
  fields('heavy-blank-lines', '\n'.repeat(95_000)),
  fields('heavy-space-lines', ' \n'.repeat(45_000)),
  fields('heavy-quotes', `x: ${"'' ".repeat(1_000)}`, ...problems(999, (index) => `4:${7 + 3 * index} [yaml]`)),
  fields('heavy-aliases', `aliases: [${lines(15_000, String, ',')}]`),
  fields('heavy-comment-lines', '#\n'.repeat(45_000)),
  fields('heavy-scalar', `stands: { asOf: 2030-01-01, text: ${'x'.repeat(90_000)} }`, '4:35 [schema]'),
  file(
    'heavy-megabyte',
    'topics/heavy-megabyte.md',
    `---\ntitle: ${'x'.repeat(1_000_000)}\n---\n`,
    '2:99997 [file-size]',
  ),
  file('heavy-front-matter', 'topics/heavy-front-matter.md', `---\n${'--- x\n'.repeat(15_000)}`, '1:1 [front-matter]'),
];

const slow: readonly Payload[] = [
  fields('slow-date', `checked: "2026 - 1${' '.repeat(45_000)}-${' '.repeat(45_000)}x"`, '4:10 [date]'),
  fields('slow-date-digits', `checked: "${'1'.repeat(90_000)}"`, '4:10 [date]'),
  source('slow-url', `url: http://${'a.'.repeat(45_000)}!^`, '8:6 [url]'),
  fields('slow-former-path', `formerPaths: ["a/${'a-'.repeat(45_000)}"]`, '4:15 [schema]'),
  fields('slow-id', `topics: [${'a-'.repeat(45_000)}]`, '4:10 [known-target]'),
  fields('slow-locator', `sources: [{ source: gazette, locator: "${'1, and '.repeat(22)}" }]`),
  fields('slow-quote', `sources: [{ source: gazette, locator: p, quote: "${'a '.repeat(45_000)}" }]`, '4:49 [schema]'),
  fields(
    'slow-path',
    `sources: [{ source: gazette, locator: p, supports: ["${'a.'.repeat(99)}a"] }]`,
    '4:53 [support-path]',
  ),
  fields('slow-trim', `stands: { asOf: 2030-01-01, text: "${' '.repeat(45_000)}x${' '.repeat(45_000)}" }`),
  file(
    'slow-file-name',
    `topics/${'a-'.repeat(100)}.md`,
    '---\ntitle: Payload slow\nsummary: b\n---\n',
    '1:1 [file-name]',
  ),
  cited('slow-locator-in-body', `x [@rumour, paragraph 1${' '.repeat(29_000)}x]`),
  cited('slow-locator-list', `x [@rumour, paragraph ${lines(5_000, String, ', ')}]`),
  cited(
    'heavy-many-citations',
    lines(1_400, (index) => `[@gazette, p ${index}]`, '\n\n'),
  ),
  cited('heavy-citation', `[@gazette${'; gazette, p'.repeat(2_000)}]`, '5:1 [body-sourced]'),
  body(
    'heavy-fragments',
    `${lines(500, () => '[a](#b)', '\n\n')}\n\n${lines(990, () => '## a', '\n\n')}`,
    ...problems(500, (index) => `${10 + 2 * index}:1 [known-fragment]`),
  ),
  body('heavy-underlines', 'a\n---\n'.repeat(220).concat('\n').repeat(6)),
  body('heavy-lines', 'a\n\n'.repeat(9_000), '3009:1 [body-size]'),
  body('heavy-marks-in-turn', '*_'.repeat(14_000), '10:500 [body-size]'),
  body('heavy-letters', 'a\u0316\u0301'.repeat(9_000), '10:1 [clean-text]'),
];

/** Layers of two organizations, each the successor of both below: 2 to the power of `layers` paths to the bottom. */
const followers = (layers: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 2 * layers }, (_, index) => {
      const before = index - (index % 2);
      const list = `predecessors:\n  - { organization: x${before - 2}, how: merged }\n  - { organization: x${before - 1}, how: merged }\n`;
      const title = index < 2 * layers - 2 ? `Body ${index}` : 'One name';
      return [
        `organizations/x${index}.md`,
        `---\ntitle: ${title}\nsummary: b\ntype: company\nside: other\n${before === 0 ? '' : list}sources:\n  - source: gazette\n    locator: p\n    supports: [summary${before === 0 ? '' : ', predecessors'}]\n---\n`,
      ];
    }),
  );

/** Records of a kind that each point to the next; the last points to the first (`isRing`) or to a missing record. */
const chain = (kind: string, count: number, field: string, more: string, isRing: boolean): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const next = isRing ? (index + 1) % count : index + 1;
      return [
        `${kind}/x${index + 10_000}.md`,
        `---\ntitle: Link ${index}\nsummary: b\n${field}: x${next + 10_000}\n${more}---\n`,
      ];
    }),
  );

const sourceFields = 'publisher: c\nurlNote: d\nlanguage: ko\ngrade: press\ngradeReason: e\n';

export const depth: readonly Payload[] = [
  ...Object.entries(marks).map(([name, [mark, place]]) =>
    body(`heavy-${name}`, mark.repeat(10_000), ...(place === undefined ? [] : [`${place} [body-size]`])),
  ),
  ...yaml,
  ...slow,
  {
    name: 'heavy-chain',
    files: chain('topics', 12_000, 'broader', '', false),
    problems: ['topics/x21999.md:4:10 [known-target]'],
  },
  { name: 'heavy-ring', files: chain('topics', 2_000, 'broader', '', true), problems: ['4:10 [no-cycle]'] },
  {
    name: 'heavy-copies',
    files: {
      ...chain('sources', 12_000, 'copyOf', sourceFields, false),
      'statements/2030-03-01-remarks.md': (text: string) =>
        text.replace(/conveyedBy:\n.*\n.*\n/, '').replace('source: daily', 'source: x10000'),
    },
    problems: ['sources/x21999.md:4:9 [known-target]'],
  },
  {
    name: 'heavy-ways',
    files: followers(40),
    problems: ['organizations/x79.md:2:8 [duplicate-record]', 'organizations/x79.md:2:8 [one-name]'],
  },
].map(heavy);
