// Tests of every record's files, read by independent parsers: the same values as the record.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { recordDay } from '../../src/graph/record-day.ts';
import { kindNames, kinds } from '../../src/model/kinds.ts';
import { listFacts } from '../../src/model/paths.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { parseContentFile } from '../../src/source/front-matter.ts';
import { titleOf } from '../../src/views/shared/text-run.ts';
import { contextOfSite, home, readBuilt, readChecked } from './built.ts';

const checked = readChecked();
const ground = contextOfSite(checked);
const schemas = new Map<string, ReturnType<Ajv2020['compile']>>();

before(() => {
  assert.ok(checked.records.length > 0);
  const ajv = new Ajv2020({ strict: false });
  for (const kind of kindNames)
    schemas.set(kind, ajv.compile(JSON.parse(readBuilt(`data/schema/${kind}-record.json`))));
});

test('the JSON of every record matches its schema, and has its fields, facts, text and back-links', () => {
  for (const record of checked.records) {
    const read = JSON.parse(readBuilt(`${permalinkOf(record)}.json`));
    const validate = schemas.get(record.kind);
    assert.ok(validate?.(read), `${permalinkOf(record)}: ${JSON.stringify(validate?.errors)}`);
    assert.equal(read.$schema, `${home}data/schema/${record.kind}-record.json`);
    assert.equal(`${read.kind}/${read.id}`, permalinkOf(record));
    assert.equal(read.url, `${home}${permalinkOf(record)}/`);
    assert.deepEqual(read.data, record.data);
    assert.deepEqual(
      Object.keys(read.facts),
      listFacts(record.kind, record.data).map(({ path }) => path),
    );
    assert.equal(read.body, record.body.trim());
    assert.deepEqual(
      read.backLinks.map(({ record: from }: { record: string }) => from),
      ground.graph.backLinks(record).map(({ from }) => permalinkOf(from)),
    );
  }
});

test('the schema of records refuses a record with a missing or an extra key', () => {
  const read = JSON.parse(readBuilt(`${permalinkOf(ground.graph.of('topics')[0] ?? assert.fail())}.json`));
  assert.equal(schemas.get('topics')?.(read), true);
  assert.equal(schemas.get('topics')?.({ ...read, more: 1 }), false);
  assert.equal(schemas.get('topics')?.({ ...read, data: { ...read.data, title: 5 } }), false);
  const { facts: _facts, ...less } = read;
  assert.equal(schemas.get('topics')?.(less), false);
});

test('the Markdown of every record parses as content, to the same fields and text', () => {
  for (const record of checked.records) {
    const parsed = parseContentFile(readBuilt(`${permalinkOf(record)}.md`));
    assert.deepEqual(parsed.faults, []);
    assert.deepEqual(kinds[record.kind].schema.parse(parsed.value), record.data);
    const [heading = '', ...rest] = parsed.body.trim().split('\n');
    assert.equal(heading.replace(/^# /, '').replace(/\\(.)/g, '$1'), titleOf(record, ground));
    assert.equal(rest.join('\n').trim(), record.body.trim());
  }
});

/** Removes the tags with which citation.js marks text in braces, which keeps its capitals. */
const plain = (title: string): string => title.replace(/<\/?span[^>]*>/g, '');

for (const [ending, type] of [
  ['bib', '@bibtex/text'],
  ['ris', '@ris/file'],
  ['csl.json', '@csl/list+object'],
] as const) {
  test(`the .${ending} of every record, read by citation.js, gives its title, day, address and author`, () => {
    for (const record of checked.records) {
      const text = readBuilt(`${permalinkOf(record)}.${ending}`);
      const [read, ...more] = new Cite(ending === 'csl.json' ? JSON.parse(text) : text, { forceType: type }).data;
      assert.deepEqual(more, []);
      assert.equal(plain(read.title), titleOf(record, ground));
      assert.equal(read.URL, `${home}${permalinkOf(record)}/`);
      assert.deepEqual(read.issued['date-parts'], [recordDay(record, '').split('-').map(Number)]);
      assert.match(JSON.stringify(read.author), /Korea–China Register/);
      // citation.js ignores the abstract in BibTeX.
      if (ending !== 'bib') assert.equal(read.abstract, record.data.summary);
    }
  });
}
