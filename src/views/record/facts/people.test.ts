// Tests of the facts of a person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import { personFacts } from './people.ts';

const supported = (paths: string): string =>
  `sources:\n  - source: gazette\n    locator: caption\n    supports: [${paths}]\n`;

test('each office of a person has a line, with its term if known', () => {
  const offices =
    '  - organization: example-cn\n    role: Guest\n    from: 2029\n    to: 2030\n  - organization: example-kr\n    role: Minister of Examples\n    from: 2030-01-02\n';
  const ctx = contextOf({
    'people/hong-gil-dong.md': (text) => text.replace(/offices:\n.*\n.*\n/, `offices:\n${offices}`),
  });
  assert.deepEqual(rowsInWords(personFacts(...pageOf(ctx, 'people', 'hong-gil-dong'))), [
    'Offices: Guest, Ministry of Examples (cn), 2029 to 2030 [1] one outlet',
    'Offices: Minister of Examples, Ministry of Examples (kr), since 2 January 2030 [1] one outlet',
  ]);
});

test('a person’s page names others with the same name', () => {
  const namesake = `---\ntitle: Another\nsummary: A person.\nside: kr\ndistinctFrom: [hong-gil-dong]\n${supported('summary')}---\n`;
  const ctx = contextOf({ 'people/another.md': namesake });
  assert.deepEqual(rowsInWords(personFacts(...pageOf(ctx, 'people', 'another'))), [
    'Not to be taken for: Hong Gil-dong',
  ]);
});
