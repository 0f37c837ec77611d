// Tests of null in a new record: it is removed and listed in `notFound` by its path.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separateUnknown } from './not-found.ts';

const looked = { on: '2031-01-01' };

test('each null becomes an entry of notFound, by the path of keys, behind those that are there', () => {
  const fields = {
    title: 'Tea',
    names: { ko: { text: '차', status: 'reported' }, zh: null },
    signed: null,
    parties: [
      { side: 'kr', organization: 'tea-kr', signatory: null },
      { side: 'cn', organization: null, signatory: { side: 'cn', person: null } },
    ],
    notFound: [{ field: 'place', looked }],
  };
  assert.deepEqual(separateUnknown(fields, { on: '2031-02-02', where: 'everywhere' }), {
    title: 'Tea',
    names: { ko: { text: '차', status: 'reported' } },
    parties: [
      { side: 'kr', organization: 'tea-kr' },
      { side: 'cn', signatory: { side: 'cn' } },
    ],
    notFound: [
      { field: 'place', looked },
      ...[
        'names.zh',
        'signed',
        'parties.tea-kr.signatory',
        'parties.cn.organization',
        'parties.cn.signatory.person',
      ].map((field) => ({ field, looked: { on: '2031-02-02', where: 'everywhere' } })),
    ],
  });
});

test('without a default the `looked` of the record is used; without either, null is refused', () => {
  const notFound = [{ field: 'due', looked }];
  assert.deepEqual(separateUnknown({ due: null, looked }, undefined), { looked, notFound });
  assert.throws(() => separateUnknown({ due: null }, undefined), {
    message:
      '`due` is null, but nothing says how far it was looked for; add "looked": { "on": "YYYY-MM-DD" }, or leave `due` out',
  });
});

test('null at a place that no path can name is refused', () => {
  const message = '`sources.1` holds null where no path leads; leave out what is not known there';
  assert.throws(() => separateUnknown({ sources: [{ source: 'a' }, { source: 'b', quote: null }] }, looked), {
    message,
  });
  assert.throws(() => separateUnknown({ topics: ['a', null] }, looked), {
    message: message.replace('sources', 'topics'),
  });
});

test('null inside `looked` is refused', () => {
  const message = '`looked.through` is null, but it is not looked for in sources; leave it out';
  assert.throws(() => separateUnknown({ looked: { on: '2031-01-01', through: null } }, undefined), { message });
  assert.throws(() => separateUnknown({ title: 'Tea' }, { on: '2031-01-01', through: null }), { message });
});

test('a record without null is unchanged', () => {
  assert.deepEqual(separateUnknown({ title: 'Tea' }, looked), { title: 'Tea' });
});
