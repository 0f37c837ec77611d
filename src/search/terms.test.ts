// The terms of a record: its names in every script, and those of what it links to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { permalinkOf } from '../model/record.ts';
import { linkedNames, linkedRecords, namesOf } from './terms.ts';

test('names are the title, the acronym, the other scripts and the other spellings', () => {
  const ctx = contextOf();
  assert.deepEqual(namesOf(recordIn(ctx, 'people', 'hong-gil-dong')), ['Hong Gil-dong', '홍길동', 'Hong Kil Tong']);
  assert.deepEqual(namesOf(recordIn(ctx, 'organizations', 'example-kr')), ['Ministry of Examples (kr)', 'MOXkr']);
  assert.deepEqual(namesOf(recordIn(ctx, 'agreements', '2030-03-01-example')), [
    'Example memorandum',
    '예시 양해각서',
    '示例谅解备忘录',
    'Example MOU',
  ]);
});

test('linked records are those of every relation, each once, sources left out', () => {
  const ctx = contextOf();
  const linked = linkedRecords(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx.graph);
  assert.deepEqual(linked.map(permalinkOf).toSorted(), [
    'meetings/2030-03-01-summit',
    'organizations/example-cn',
    'organizations/example-kr',
    'people/hong-gil-dong',
    'topics/examples',
  ]);
});

test('names of bodies, people, topics and mechanisms are taken over, of agreements and meetings not', () => {
  const ctx = contextOf();
  const summit = linkedNames(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx.graph);
  for (const name of ['Examples', 'Example dialogue', '홍길동', 'Hong Kil Tong', 'MOXcn'])
    assert.ok(summit.includes(name), name);
  const commitment = linkedNames(recordIn(ctx, 'commitments', 'meet-every-year'), ctx.graph);
  assert.deepEqual(commitment, ['Ministry of Examples (kr)', 'MOXkr', 'Ministry of Examples (cn)', 'MOXcn']);
});
