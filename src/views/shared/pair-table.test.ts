// Tests of pairs: each agreement counts once for each Korean and Chinese party.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import { buildPairTable } from './pair-table.ts';

const party = (side: string, who: string): string => `  - side: ${side}\n    ${who}\n`;

const agreement = (id: string, ...parties: string[]): Record<string, Change> => ({
  [`agreements/${id}.md`]: `---\ntitle: ${id}\nsummary: Another.\ninstrument: agreement\nsigned: 2029\nparties:\n${parties.join('')}sources:\n  - source: daily\n    locator: caption\n    supports: [summary, instrument, signed, parties]\n---\n`,
});

const organization = (id: string, side: string, more = ''): Record<string, Change> => ({
  [`organizations/${id}.md`]: `---\ntitle: Body ${id}\nsummary: A body.\ntype: agency\nside: ${side}\n${more}sources:\n  - source: daily\n    locator: caption\n    supports: [summary]\n---\n`,
});

const kr = party('kr', 'organization: example-kr');
const cn = party('cn', 'organization: example-cn');

const pairsOf = (...changes: Record<string, Change>[]): string[] =>
  buildPairTable(contextOf(Object.assign({}, ...changes))).map(
    (row) => `${row.kr.text}: ${row.cells.map((cell) => `${cell.cn.text} ${cell.count}`).join(', ')}`,
  );

test('agreements between the same two organisations are counted together', () => {
  assert.deepEqual(pairsOf(), ['Ministry of Examples (kr): MOXcn 1']);
  assert.deepEqual(pairsOf(agreement('2029-a', kr, cn), agreement('2029-b', cn, kr)), [
    'Ministry of Examples (kr): MOXcn 3',
  ]);
});

test('most agreements come first in rows and cells, and equals by name', () => {
  const bodies = [
    organization('a-kr', 'kr'),
    organization('z-kr', 'kr'),
    organization('b-cn', 'cn', 'acronym: BBB\n'),
    organization('c-cn', 'cn'),
  ];
  const b = party('cn', 'organization: b-cn');
  const c = party('cn', 'organization: c-cn');
  const pairs = pairsOf(
    ...bodies,
    agreement('2029-p', party('kr', 'organization: z-kr'), b),
    agreement('2029-q', party('kr', 'organization: a-kr'), b),
    agreement('2029-r', kr, c, b),
    agreement('2029-s', kr, c),
  );
  assert.deepEqual(pairs, [
    'Ministry of Examples (kr): Body c-cn 2, BBB 1, MOXcn 1',
    'Body a-kr: BBB 1',
    'Body z-kr: BBB 1',
  ]);
});

test('two signatories of one organisation count as one agreement', () => {
  const hong = party('kr', 'organization: example-kr\n    person: hong-gil-dong');
  assert.deepEqual(pairsOf(agreement('2029-a', kr, hong, cn)), ['Ministry of Examples (kr): MOXcn 2']);
});

test('organisations without a counterpart, parties without an organisation and other sides make no pair', () => {
  const others = [organization('lone-kr', 'kr'), organization('world', 'other')];
  const pairs = pairsOf(
    ...others,
    agreement('2029-a', party('kr', 'organization: lone-kr')),
    agreement('2029-b', party('kr', 'organization: lone-kr'), party('cn', 'group: Somebody')),
    agreement('2029-c', party('kr', 'organization: lone-kr'), party('other', 'organization: world')),
  );
  assert.deepEqual(pairs, ['Ministry of Examples (kr): MOXcn 1']);
});

test('names link to pages below the base', () => {
  const [row] = buildPairTable(contextOf({}, '/sub'));
  assert.equal(row?.kr.href, '/sub/organizations/example-kr/');
  assert.equal(row?.cells[0]?.cn.href, '/sub/organizations/example-cn/');
});
