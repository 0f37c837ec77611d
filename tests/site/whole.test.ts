// Tests of the register's whole data, read by independent parsers: records, citations, counts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { countGraph } from '../../src/graph/counts.ts';
import { listSupported } from '../../src/graph/support.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { listFacts } from '../../src/model/paths.ts';
import { citationsOf, permalinkOf } from '../../src/model/record.ts';
import { titleOf } from '../../src/views/shared/text-run.ts';
import { siteFolder } from '../pages.ts';
import { contextOfSite, home, readBuilt, readChecked } from './built.ts';

const checked = readChecked();
const ground = contextOfSite(checked);

type Row = Record<string, string>;
const readTable = (name: string): Row[] =>
  parse(readBuilt(`data/${name}.csv`), { columns: true, bom: true, record_delimiter: '\r\n' });

/** The value of a cell, without the apostrophe that keeps a formula from running. */
const meant = (cell: string | undefined): string => (cell ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

const cellOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

test('register.json has every record as in its own file, every citation, and the counts of the check', () => {
  const read = JSON.parse(readBuilt('data/register.json'));
  assert.deepEqual(
    read.records.map(({ kind, id }: Row) => `${kind}/${id}`).sort(),
    checked.records.map(permalinkOf).sort(),
  );
  for (const record of read.records)
    assert.deepEqual(record, JSON.parse(readBuilt(`${record.kind}/${record.id}.json`)));
  const { records, citations, facts, disputed, withdrawn } = countGraph(ground.graph);
  assert.deepEqual(read.counts, {
    records: Object.fromEntries(records.map(({ kind, count }) => [kind, count])),
    citations,
    facts: Object.fromEntries(facts.map(({ level, count }) => [level, count])),
    disputed,
    withdrawn,
  });
  const standing = read.records.filter(({ status }: Row) => status !== 'withdrawn');
  assert.equal(read.records.length - standing.length, withdrawn);
  const cited = standing.flatMap(({ data }: { data: { sources?: unknown[] } }) => data.sources ?? []);
  assert.equal(cited.length, citations);
});

for (const kind of kindNames)
  test(`${kind}.csv has every record and every field`, () => {
    const rows = new Map(readTable(kind).map((row) => [row['id'], row]));
    const records = checked.records.filter((record) => record.kind === kind);
    assert.equal(rows.size, records.length);
    for (const record of records) {
      const row = rows.get(record.id) ?? assert.fail(record.id);
      assert.equal(meant(row['title']), titleOf(record, ground));
      assert.equal(row['page'], `${home}${permalinkOf(record)}/`);
      const { title: _title, ...fields } = record.data;
      for (const [name, value] of Object.entries(fields))
        assert.equal(meant(row[name]), cellOf(value), `${record.id} ${name}`);
    }
  });

test('facts.csv has a row for each citation of each fact', () => {
  const found = readTable('facts').map((row) =>
    ['record', 'path', 'value', 'support', 'source', 'locator', 'quote'].map((name) => meant(row[name])).join('\t'),
  );
  const levels = new Map(
    listSupported(ground.graph).map(({ record, path, support }) => [`${permalinkOf(record)} ${path}`, support.level]),
  );
  const expected = ground.graph.standing.records.flatMap((record) =>
    listFacts(record.kind, record.data).flatMap(({ path, value }) =>
      citationsOf(record)
        .filter(({ supports }) => supports.some((support) => path === support || path.startsWith(`${support}.`)))
        .filter(({ supports }) => supports.includes(path) || !path.endsWith('signatory'))
        .map(({ source, locator, quote }) =>
          [
            permalinkOf(record),
            path,
            cellOf(value),
            levels.get(`${permalinkOf(record)} ${path}`),
            source,
            locator,
            quote ?? '',
          ].join('\t'),
        ),
    ),
  );
  assert.ok(expected.length > 2_000);
  assert.deepEqual(found.sort(), expected.sort());
});

test('tables begin with a UTF-8 byte order mark, end lines with CRLF, and have no cell that a spreadsheet would run', () => {
  for (const name of [...kindNames, 'facts']) {
    const text = readBuilt(`data/${name}.csv`);
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text));
    const cells = readTable(name).flatMap((row) => Object.values(row));
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
  }
  assert.ok(readBuilt('data/agreements.csv').includes('양해각서'));
});

test('the data package describes each table correctly', () => {
  const read = JSON.parse(readBuilt('data/datapackage.json'));
  assert.deepEqual(
    read.resources.map(({ path }: { path: string }) => path),
    [...kindNames, 'facts'].map((name) => `${name}.csv`),
  );
  for (const { path, bytes, hash, schema } of read.resources) {
    const text = readBuilt(`data/${path}`);
    assert.equal(Buffer.byteLength(text), bytes);
    assert.equal(hash, `sha256:${createHash('sha256').update(text).digest('hex')}`);
    const [header = []] = parse(text, { bom: true, to: 1 }) as unknown as string[][];
    assert.equal(new Set(header).size, header.length);
    assert.deepEqual(
      schema.fields.map(({ name }: { name: string }) => name),
      header,
    );
    for (const { description } of schema.fields) assert.ok(description);
  }
});

test('the checksums match every data file', () => {
  const files = readdirSync(join(siteFolder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['SHA256SUMS', 'index.html'].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length + '/data/'.length));
  const expected = files.map(
    (path) =>
      `${createHash('sha256')
        .update(readBuilt(`data/${path}`))
        .digest('hex')}  ${path}`,
  );
  assert.deepEqual(readBuilt('data/SHA256SUMS').trimEnd().split('\n').sort(), expected.sort());
});

test('the sitemap lists every page except claims and former addresses, with the days of records', () => {
  const parser = new XMLParser();
  const index = parser.parse(readBuilt('sitemap-index.xml'));
  assert.equal(index.sitemapindex.sitemap.loc, `${home}sitemap-0.xml`);
  assert.ok(readBuilt('robots.txt').includes(`Sitemap: ${home}sitemap-index.xml`));
  const listed = new Map<string, string>(
    parser.parse(readBuilt('sitemap-0.xml')).urlset.url.map(({ loc, lastmod }: Row) => [loc, lastmod]),
  );
  const shown = checked.records.filter(({ kind }) => kind !== 'claims');
  for (const record of shown)
    assert.equal(listed.get(`${home}${permalinkOf(record)}/`)?.slice(0, 10), record.data.checked);
  const others = [...listed.keys()].filter((address) => !/^[a-z]+\/[^/]+\/$/.test(address.slice(home.length)));
  assert.equal(listed.size, shown.length + others.length);
  assert.ok(others.includes(`${home}data/`) && !others.includes(`${home}404/`));
});
