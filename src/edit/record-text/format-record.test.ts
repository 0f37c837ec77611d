// Tests of writing a record: both readers read it back unchanged, in the layout of existing files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { line, note, quote } from '../../model/schema/fields.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { readYamlFields } from '../../source/yaml-fields.ts';
import { formatFields, formatRecord } from './format-record.ts';

const awkward = fc.constantFrom(
  ...[
    'null',
    '~',
    'true',
    'no',
    '2016',
    '1e3',
    '-',
    '- a',
    '? a',
    'a: b',
    'a:',
    ':',
    '#',
    'a #b',
    '{}',
    '[a]',
    '|',
    '>-',
  ],
  ...[
    "it's",
    '"quoted"',
    '\\n',
    '%',
    '@a',
    '`a`',
    '&a',
    '*a',
    '!a',
    '!!str',
    '<<',
    '---',
    '...',
    'a, b',
    'é',
    '한국',
    '𠮷',
  ],
);
const unit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'word', 'b,', ' ', '  ', ': ', ' #', '-', "'", '"', '[', '}', '협력', '合作'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0085', '\u2028', '\ufeff', '\ud800', '\t', '\u0000', '\u00ad', '\r', '\n'),
  },
);
const text = fc.oneof(
  awkward,
  fc.array(unit, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(unit, awkward), { minLength: 40, maxLength: 90 }).map((parts) => parts.join(' ')),
);
const accepted = text.filter((value) => [line(160), note, quote].some((schema) => schema.safeParse(value).success));
const runs = { numRuns: 1000 };

/** The values that the two readers find in written front matter. */
const readBoth = (yaml: string): unknown[] => {
  const { value, faults } = parseContentFile(new TextDecoder().decode(new TextEncoder().encode(`---\n${yaml}---\n`)));
  assert.deepEqual(faults, []);
  return [value, readYamlFields(yaml).value];
};

/** Texts that yaml 2.9 by itself does not read back as it wrote them, found by this property. */
const found = [' \n', 'a\n \n b', `${'a # '.repeat(40)}b`, ` # ${'word '.repeat(30)}`, `${'two  spaces '.repeat(20)}`];

test('any text is read back exactly as a value, as a nested value and as a list item', () => {
  fc.assert(
    fc.property(accepted, fc.array(accepted, { minLength: 1, maxLength: 4 }), (value, list) => {
      const fields = {
        title: value,
        names: { ko: { text: value } },
        aliases: list,
        parties: [{ office: value, list }],
      };
      const [first, second] = readBoth(formatFields(fields));
      assert.deepEqual(first, fields);
      assert.deepEqual(second, fields);
    }),
    runs,
  );
});

test('text with several lines, only spaces, or spaces around it is read back too', () => {
  fc.assert(
    fc.property(text, (value) => {
      const fields = { summary: value, aliases: [value] };
      for (const read of readBoth(formatFields(fields))) assert.deepEqual(read, fields);
    }),
    { ...runs, examples: found.map((value) => [value]) },
  );
});

test('lines are wrapped at 120 columns, and only there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'some', 'words', 'another', '협력'), { minLength: 1 }), (words) => {
      const value = words.join(' ');
      const lines = formatFields({ names: { ko: { text: value } } }).split('\n');
      assert.ok(lines.every((written) => written.length <= 120));
      assert.equal(lines.length === 4, `    text: ${value}`.length <= 120);
    }),
    { numRuns: 300 },
  );
});

const long =
  'A sentence that is so long that it does not stand in one line of the file, which is why it is broken at a space there.';

test('a record is laid out like the existing files', () => {
  const fields = {
    sources: [{ quote: `${long} ${long}`, supports: ['summary', 'signed'], locator: 'paragraph 1', source: 'gazette' }],
    parties: [
      { signatory: { office: 'Minister: of it', side: 'kr' }, organization: 'a-kr', side: 'kr' },
      { side: 'cn' },
    ],
    checked: '2030-06-01',
    instrument: 'mou',
    titel: 'unknown',
    aliases: [long, 'b'],
    topics: ['a', 'b'],
    amends: [],
    names: {},
    summary: long,
    title: 'no',
    signed: '2030',
  };
  const expected = `---
title: no
summary: >-
  A sentence that is so long that it does not stand in one line of the file, which is why it is broken at a space there.
aliases:
- A sentence that is so long that it does not stand in one line of the file, which is why it is broken at a space there.
- b
topics: [a, b]
instrument: mou
signed: 2030
parties:
- side: kr
  organization: a-kr
  signatory:
    side: kr
    office: 'Minister: of it'
- side: cn
sources:
- source: gazette
  locator: paragraph 1
  quote: >-
    A sentence that is so long that it does not stand in one line of the file, which is why it is broken at a space
    there. A sentence that is so long that it does not stand in one line of the file, which is why it is broken at a
    space there.
  supports: [summary, signed]
checked: 2030-06-01
titel: unknown
---

The body.
`;
  assert.equal(formatRecord('agreements', fields, '\n\n  \nThe body.\n\n'), expected);
});

test('without a body the file ends with the front matter', () => {
  assert.equal(formatRecord('topics', { title: 'A' }, ' \n'), '---\ntitle: A\n---\n');
});
