// Tests of the generated register: its size, its links, its words, and that it is repeatable.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinkOf } from '../../src/model/record.ts';
import { readRegister } from '../../src/register.ts';
import { linkedRecords } from '../../src/search/index/terms.ts';
import { generateContext, generateRecords } from './generated.ts';

const { graph } = readRegister();

test('it has the requested number of records, with unique addresses, including the real ones', () => {
  const addresses = generateRecords(graph.records, 1500).map(permalinkOf);
  assert.equal(addresses.length, 1500);
  assert.equal(new Set(addresses).size, 1500);
  assert.deepEqual(addresses.slice(0, graph.records.length), graph.records.map(permalinkOf));
});

test('copies link to copies and to the same ministries, and have their own words', () => {
  const ctx = generateContext(readRegister(), 2000, '2026-11-21');
  const id = '2026-01-05-wild-caught-seafood';
  const [real, copy] = [ctx.graph.get('agreements', id), ctx.graph.get('agreements', `${id}-1`)];
  assert.ok(real && copy);
  const linked = linkedRecords(copy, ctx.graph).map(permalinkOf);
  assert.ok(linked.includes('organizations/mfds-kr'), linked.join(' '));
  assert.ok(linked.includes('meetings/2026-01-05-beijing-summit-1'), linked.join(' '));
  assert.equal(linked.length, linkedRecords(real, ctx.graph).length);
  assert.notEqual(copy.data.summary, real.data.summary);
  assert.notEqual(copy.data.signed, real.data.signed);
  assert.equal(copy.data.instrument, real.data.instrument);
});

test('two runs give the same records', () => {
  assert.deepEqual(generateRecords(graph.records, 900), generateRecords(graph.records, 900));
});
