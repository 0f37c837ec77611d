// Tests of links: every record is near the home page, and links back to what points to it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type Checked, checkContent } from '../../src/check/check.ts';
import { formatProblem } from '../../src/check/report.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { listEdges, relationName } from '../../src/model/relations.ts';
import { readContent } from '../../src/source/read-content.ts';
import { attribute, readPages } from '../pages.ts';

/** The addresses linked from each page, without fragments and queries, by its address. */
let linksOf: ReadonlyMap<string, ReadonlySet<string>>;
let content: Checked;

before(() => {
  content = checkContent(readContent(join(import.meta.dirname, '../../content')));
  linksOf = new Map(
    readPages().map(({ address, elements }) => {
      const links = elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));
      const inside = links.map((href) => new URL(href, `http://site${address}`)).filter(({ host }) => host === 'site');
      return [address, new Set(inside.map(({ pathname }) => pathname))];
    }),
  );
});

const pageOf = (permalink: string): string => `/${permalink}/`;

/** The number of links from the home page to each reachable page. */
const distances = (): ReadonlyMap<string, number> => {
  const found = new Map([['/', 0]]);
  for (const [address, distance] of found) {
    for (const next of linksOf.get(address) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
};

/** Every pointer from one record to another: a field, or a link or citation in its text. */
const pointers = (): { from: string; to: string; by: string }[] =>
  content.records.flatMap((record) => {
    const from = permalinkOf(record);
    const body = content.bodies.get(from);
    const all = [
      ...listEdges(record.kind, record.data).map((edge) => ({
        from,
        to: `${edge.kind}/${edge.id}`,
        by: relationName(edge.relation),
      })),
      ...(body?.links ?? []).map((to) => ({ from, to, by: 'a link in its words' })),
      ...(body?.citations ?? []).map(({ source }) => ({
        from,
        to: `sources/${source}`,
        by: 'a citation in its words',
      })),
    ];
    return all.filter(({ to }) => to !== from);
  });

test('the content of the site is valid', () => {
  assert.deepEqual(content.problems.map(formatProblem), []);
  assert.ok(content.records.length > 0, `${content.records.length} records`);
});

test('every record is at most three links from the home page', () => {
  const found = distances();
  const far = content.records
    .map((record) => pageOf(permalinkOf(record)))
    .filter((address) => (found.get(address) ?? Infinity) > 3);
  assert.deepEqual(far, []);
});

test('the page of a record links to every record that it points to', () => {
  const missing = pointers().filter(({ from, to }) => !linksOf.get(pageOf(from))?.has(pageOf(to)));
  assert.deepEqual(missing, []);
});

test('the page of a record links to every record that points to it', () => {
  const all = pointers();
  const missing = all.filter(({ from, to }) => !linksOf.get(pageOf(to))?.has(pageOf(from)));
  assert.deepEqual(missing, []);
  assert.ok(all.length > 1_500, `${all.length} pointers`);
  assert.ok(new Set(all.map(({ by }) => by)).size > 25);
});
