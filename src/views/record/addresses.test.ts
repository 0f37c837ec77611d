// Tests of record addresses: one for each record, and one for each former address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { permalinkOf } from '../../model/record.ts';
import { listRecordPages } from './addresses.ts';

test('every record has a page of its own', () => {
  const { graph } = contextOf();
  const pages = listRecordPages(graph);
  assert.deepEqual(pages.map(({ kind, id }) => `${kind}/${id}`).toSorted(), graph.records.map(permalinkOf).toSorted());
  assert.deepEqual(
    pages.filter(({ kind, id, shows }) => shows !== `${kind}/${id}`),
    [],
  );
});

test('a former address shows the record, even if its kind has changed', () => {
  const { graph } = contextOf({
    'people/hong-gil-dong.md': (text) =>
      text.replace('side: kr', 'formerPaths: [people/hong-kil-tong, organizations/hong]\nside: kr'),
  });
  const moved = listRecordPages(graph).filter(({ kind, id, shows }) => shows !== `${kind}/${id}`);
  assert.deepEqual(moved, [
    { kind: 'people', id: 'hong-kil-tong', shows: 'people/hong-gil-dong' },
    { kind: 'organizations', id: 'hong', shows: 'people/hong-gil-dong' },
  ]);
});

test('every page shows a record that exists, and has an address of its own', () => {
  const { graph } = contextOf({
    'topics/examples.md': (text) => text.replace('summary', 'formerPaths: [topics/old]\nsummary'),
  });
  const pages = listRecordPages(graph);
  assert.deepEqual(
    pages.filter(({ shows }) => graph.find(shows) === undefined),
    [],
  );
  assert.equal(new Set(pages.map(({ kind, id }) => `${kind}/${id}`)).size, pages.length);
});

test('a withdrawn record keeps its page', () => {
  const { graph } = contextOf({
    'topics/examples.md': (text) => text.replace('summary', 'withdrawn:\n  on: 2030-04-01\n  reason: Wrong.\nsummary'),
  });
  assert.ok(listRecordPages(graph).some(({ id }) => id === 'examples'));
});
