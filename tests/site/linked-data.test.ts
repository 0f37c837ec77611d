// Tests of every record's JSON-LD, read by jsonld: type, name, address, date and licence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { recordDay } from '../../src/graph/record-day.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { titleOf } from '../../src/views/shared/text-run.ts';
import { attribute, readPages, textOf } from '../pages.ts';
import { contextOfSite, home, readChecked } from './built.ts';

const ground = contextOfSite(readChecked());
const pages = new Map(readPages().map((page) => [page.address, page]));

/** Replaces the schema.org context, to avoid the network: every plain name is a schema.org term. */
const documentLoader = (address: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: address,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });

const readLinked = async (address: string): Promise<Record<string, unknown>> => {
  const blocks = (pages.get(address)?.elements ?? []).filter(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  assert.equal(blocks.length, 1, address);
  const data = JSON.parse(blocks.map(textOf).join(''));
  const [expanded] = await jsonld.expand(data, { documentLoader });
  assert.ok(expanded, address);
  return data;
};

const types: Record<string, RegExp> = {
  agreements: /^(?:Legislation|CreativeWork)$/,
  meetings: /^Event$/,
  statements: /^(?:Quotation|Article)$/,
  claims: /^ClaimReview$/,
  commitments: /^CreativeWork$/,
  mechanisms: /^Organization$/,
  organizations: /^(?:Government)?Organization$/,
  people: /^Person$/,
  topics: /^DefinedTerm$/,
  sources: /^CreativeWork$/,
};

test('every record has a type, an address, breadcrumbs, a modification date and a licence', async () => {
  for (const record of ground.graph.records) {
    const url = `${home}${permalinkOf(record)}/`;
    const read = (await readLinked(`/${permalinkOf(record)}/`)) as Record<string, never>;
    assert.equal(read['@id'], url);
    assert.equal(read['dateModified'], recordDay(record, ''));
    assert.equal(read['license'], 'https://creativecommons.org/licenses/by/4.0/');
    const entity: Record<string, string> = read['mainEntity'] ?? {};
    assert.match(entity['@type'] ?? '', types[record.kind] ?? /^$/);
    assert.equal(entity['name'], titleOf(record, ground));
    assert.equal(entity['@id'], `${url}#record`);
    const steps = (read['breadcrumb'] as unknown as { itemListElement: { item: string }[] }).itemListElement;
    assert.deepEqual(
      steps.map(({ item }) => item),
      [home, `${home}${record.kind}/`, url],
    );
  }
});

test('a claim is called a claim throughout its data, and no unreliable source is linked', () => {
  for (const { address, html } of pages.values()) {
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)/.exec(html) ?? [];
    if (address.startsWith('/claims/') && json !== '') {
      const { mainEntity } = JSON.parse(json);
      assert.match(mainEntity.claimReviewed, /^Claim: /);
      assert.match(mainEntity.reviewRating.alternateName, /^(?:unsupported|contradicted|corrected)$/);
    }
    assert.doesNotMatch(json, /archyde\.com/);
  }
});

test('the whole register is a Dataset', async () => {
  const read = await readLinked('/data/');
  assert.equal(read['@type'], 'Dataset');
  assert.ok((read['distribution'] as unknown[]).length > 30);
});

test('the head of a page gives its address, its licence and its other formats', () => {
  for (const record of ground.graph.records) {
    const address = `/${permalinkOf(record)}`;
    const links = (pages.get(`${address}/`)?.elements ?? []).filter(({ tagName }) => tagName === 'link');
    const hrefs = (rel: string) =>
      links.filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href'));
    assert.deepEqual(hrefs('cite-as'), [`${home}${permalinkOf(record)}/`]);
    assert.deepEqual(hrefs('license'), ['https://creativecommons.org/licenses/by/4.0/']);
    for (const ending of ['json', 'md', 'bib', 'ris', 'csl.json'])
      assert.ok(hrefs('alternate').includes(`${address}.${ending}`), `${address}.${ending}`);
    assert.ok(hrefs('alternate').includes('/feeds/all.atom'));
  }
});
