// Tests of listing the optional fields that a record leaves out, by path.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles, problemsBy } from '../../../../tests/tree.ts';
import { parseContent } from '../../../source/read-content.ts';
import type { Fields } from '../../record-text/field-order.ts';
import { formatRecord } from '../../record-text/format-record.ts';
import { listAbsent } from './absent-fields.ts';

test('missing fields are listed by path, except those that nobody could look for', () => {
  const fields = {
    title: 'Bureau of Tea',
    names: { ko: { text: '차', status: 'reported' } },
    type: 'agency',
    side: 'cn',
    valid: { from: '2031' },
    website: 'https://example.org',
  };
  assert.deepEqual(listAbsent('organizations', fields), ['names.zh', 'acronym', 'partOf', 'valid.to', 'predecessors']);
});

test('list items are named by key; a field with a default is not missing', () => {
  const agreement = {
    parties: [
      { side: 'kr', organization: 'tea-kr' },
      { side: 'cn', signatory: { side: 'cn' } },
    ],
  };
  const absent = listAbsent('agreements', agreement);
  assert.deepEqual(
    absent.filter((path) => path.startsWith('parties.')),
    [
      ...['parties.tea-kr.person', 'parties.tea-kr.office', 'parties.tea-kr.signatory'],
      ...['parties.cn.organization', 'parties.cn.person', 'parties.cn.office'],
      ...['parties.cn.signatory.organization', 'parties.cn.signatory.person', 'parties.cn.signatory.office'],
    ],
  );
  assert.ok(!absent.includes('binding') && absent.includes('signed') && absent.includes('names.ko'));
});

test('missing required fields are left to the check', () => {
  assert.ok(!listAbsent('statements', {}).includes('made'));
});

test('the check accepts every listed path', () => {
  const files = parseContent('content', changedFiles({})).files;
  const looked = { on: '2031-01-01' };
  let count = 0;
  for (const { kind, id, value, body } of files) {
    const absent = listAbsent(kind, value as Fields);
    count += absent.length;
    const notFound = absent.map((field) => ({ field, looked }));
    const text = formatRecord(kind, { ...(value as Fields), notFound }, body);
    assert.deepEqual(problemsBy('known-path', 'schema')({ [`${kind}/${id}.md`]: text }), []);
  }
  assert.ok(count > 50);
});
