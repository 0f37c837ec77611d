// Tests of records: permalinks, listing dates, names and citations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnyRecord, citationsOf, type DataOf, listingDate, namesOf, permalinkOf } from './record.ts';

const record = <K extends AnyRecord['kind']>(kind: K, data: Partial<DataOf[K]>): AnyRecord =>
  ({ kind, id: 'x', data: { title: 'x', summary: 'x', ...data }, body: '' }) as unknown as AnyRecord;

test('the permalink of a record is its kind and id', () => {
  assert.equal(permalinkOf({ kind: 'people', id: 'hong-gil-dong' }), 'people/hong-gil-dong');
});

test('each kind is listed by its own date field', () => {
  const dates = [
    record('agreements', { signed: '2030-03-01', inForce: '2031', ends: '2035' }),
    record('agreements', { proposed: '2029' }),
    record('meetings', { started: '2030-03', ended: '2030-04' }),
    record('statements', { made: '2030-03-02' }),
    record('sources', { published: '2030-03-03' }),
    record('mechanisms', { established: '1992', ended: '2000' }),
  ].map(listingDate);
  assert.deepEqual(dates, [
    { field: 'signed', date: '2030-03-01' },
    { field: 'proposed', date: '2029' },
    { field: 'started', date: '2030-03' },
    { field: 'made', date: '2030-03-02' },
    { field: 'published', date: '2030-03-03' },
    { field: 'established', date: '1992' },
  ]);
});

test('a record without that date has none, even if it has other dates', () => {
  assert.equal(listingDate(record('agreements', { inForce: '2031', checked: '2030-06-01' })), undefined);
  assert.equal(listingDate(record('commitments', { due: '2030-12-31' })), undefined);
});

test('a date is read from unchecked data', () => {
  assert.deepEqual(listingDate({ kind: 'statements', data: { made: 'soon' } }), { field: 'made', date: 'soon' });
  assert.equal(listingDate({ kind: 'statements', data: { made: ['2030'] } }), undefined);
  assert.equal(listingDate({ kind: 'statements', data: undefined }), undefined);
});

test('names have their scripts, and a record may have none', () => {
  const name = { text: '홍길동', status: 'official' } as const;
  assert.deepEqual(namesOf(record('people', { names: { ko: name, zh: undefined } })), [['ko', name]]);
  assert.deepEqual(namesOf(record('topics', {})), []);
});

test('sources have no supporting citations', () => {
  const citation = { source: 'gazette', locator: 'paragraph 1', supports: ['summary'] };
  assert.deepEqual(citationsOf(record('topics', { sources: [citation] })), [citation]);
  assert.deepEqual(citationsOf(record('sources', {})), []);
});
