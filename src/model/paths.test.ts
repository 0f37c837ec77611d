// Tests of paths: their keys, the facts they find, and the facts that support covers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames, kinds } from './kinds.ts';
import { covers, findPath, isFactPath, itemKey, listFacts, listKeyFacts } from './paths.ts';
import { elementOf, keysOf, schemaAt } from './schema/walk.ts';

const agreement = {
  title: 'Example',
  names: { ko: { text: '예시', status: 'reported' }, zh: { text: '示例', status: 'ours' } },
  summary: 'A summary.',
  binding: 'unknown',
  signed: '2030-03-01',
  parties: [
    { side: 'kr', organization: 'example-kr', signatory: { side: 'kr', person: 'hong-gil-dong' } },
    { side: 'cn' },
  ],
  history: [
    { on: '2031', event: 'amended', note: 'x' },
    { on: '2030-04-01', event: 'ratified', note: 'y' },
  ],
};

test('facts have keys and positions, in the order of the table', () => {
  assert.deepEqual(
    listFacts('agreements', agreement).map(({ path, at }) => [path, at.join('/')]),
    [
      ['summary', 'summary'],
      ['names.ko', 'names/ko'],
      ['signed', 'signed'],
      ['parties.example-kr', 'parties/0'],
      ['parties.cn', 'parties/1'],
      ['parties.example-kr.signatory', 'parties/0/signatory'],
      ['history.2031', 'history/0'],
      ['history.2030-04-01', 'history/1'],
    ],
  );
});

test('our own names and an unknown binding need no source; others do', () => {
  const paths = (data: object) => listFacts('agreements', data).map(({ path }) => path);
  assert.deepEqual(paths({ binding: 'unknown', names: { zh: { text: 'x', status: 'ours' } } }), []);
  assert.deepEqual(paths({ binding: 'no', names: { zh: { text: 'x', status: 'official' } } }), ['names.zh', 'binding']);
});

test('key facts are the type, the date and the parties of a record', () => {
  assert.deepEqual(
    listKeyFacts('agreements', { instrument: 'mou', ...agreement }).map(({ path }) => path),
    ['instrument', 'signed', 'parties.example-kr', 'parties.cn'],
  );
});

test('sources, topics and claims have no facts', () => {
  for (const kind of ['sources', 'topics', 'claims'] as const) assert.deepEqual(listFacts(kind, agreement), []);
});

test('invalid data gives the facts it has', () => {
  assert.deepEqual(listFacts('agreements', { summary: undefined, parties: 'none', names: ['x'] }), []);
  assert.deepEqual(listFacts('agreements', undefined), []);
});

test('the key of an item is its date, instrument, actor, organisation or id', () => {
  assert.deepEqual(
    [
      { on: '2030' },
      { instrument: 'mou' },
      { side: 'kr', person: 'x' },
      { organization: 'y' },
      'z',
      {},
      null,
      ['a'],
    ].map(itemKey),
    ['2030', 'mou', 'x', 'y', 'z', undefined, undefined, undefined],
  );
});

test('a path finds its value by key, never by position', () => {
  assert.equal(findPath(agreement, 'parties.cn')?.at.join('/'), 'parties/1');
  assert.equal(findPath(agreement, 'history.2031.note')?.value, 'x');
  for (const path of ['', 'parties.1', 'parties.0', '*', 'parties.*', 'parties.mofa-kr', 'signed.2030', 'toString'])
    assert.equal(findPath(agreement, path), undefined, path);
});

test('support covers everything below a path except a signatory', () => {
  const reaches: [path: string, fact: string, reached: boolean][] = [
    ['signed', 'signed', true],
    ['parties', 'parties.example-kr', true],
    ['parties', 'parties.example-kr.signatory', false],
    ['parties.example-kr', 'parties.example-kr.signatory', false],
    ['parties.example-kr.signatory', 'parties.example-kr.signatory', true],
    ['parties.example-kr.signatory', 'parties.example-kr', false],
    ['signed', 'signedAt', false],
    ['parties.example', 'parties.example-kr', false],
    ['history.2030', 'history.2030-04-01', false],
    ['parties.cn', 'parties', false],
  ];
  for (const [path, fact, reached] of reaches) assert.equal(covers(path, fact), reached, `${path} covers ${fact}`);
});

test('the items of every list whose facts need support have a key', () => {
  const withKey = ['on', 'instrument', 'side', 'organization'];
  const lists = kindNames.flatMap((kind) =>
    kinds[kind].facts
      .filter((path) => path.endsWith('.*'))
      .flatMap((path) => {
        const schema = schemaAt(kinds[kind].schema, path.split('.').slice(0, -1));
        const element = schema && elementOf(schema);
        return element ? [{ path: `${kind}.${path}`, keys: keysOf(element) }] : [];
      }),
  );
  assert.ok(lists.length > 5);
  assert.deepEqual(
    lists.filter(({ keys }) => keys.length > 0 && !keys.some((key) => withKey.includes(key))),
    [],
  );
});

test('a path names a fact of its kind with any key of an item', () => {
  for (const path of ['signed', 'names.ko', 'parties.example-kr', 'parties.example-kr.signatory'])
    assert.equal(isFactPath('agreements', path), true, path);
  for (const path of ['text', 'parties', 'parties.example-kr.office', 'started', 'signed.day'])
    assert.equal(isFactPath('agreements', path), false, path);
  assert.equal(isFactPath('topics', 'summary'), false);
});
