// Tests of the terms of a record: its names in every script, its offices and its links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { permalinkOf } from '../../model/record.ts';
import { formsOf, linkedRecords, officesOf, ownNames, predecessors } from './terms.ts';

test('own names are the title, the acronym and the other scripts, each once; other spellings are not', () => {
  const ctx = contextOf();
  assert.deepEqual(ownNames(recordIn(ctx, 'people', 'hong-gil-dong')), ['Hong Gil-dong', '홍길동']);
  assert.deepEqual(ownNames(recordIn(ctx, 'organizations', 'example-kr')), ['Ministry of Examples (kr)', 'MOXkr']);
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

test('an organisation is linked to its predecessors, and not to those it is distinct from', () => {
  const add = (line: string) => swap('type: ministry', `type: ministry\n${line}`);
  const follows = contextOf({
    'organizations/example-kr.md': add('predecessors:\n  - organization: example-cn\n    how: renamed'),
  });
  const heir = recordIn(follows, 'organizations', 'example-kr');
  assert.deepEqual(predecessors(heir, follows.graph).map(permalinkOf), ['organizations/example-cn']);
  assert.ok(linkedRecords(heir, follows.graph).map(permalinkOf).includes('organizations/example-cn'));
  const apart = contextOf({ 'organizations/example-kr.md': add('distinctFrom: [example-cn]') });
  const other = recordIn(apart, 'organizations', 'example-kr');
  assert.deepEqual(predecessors(other, apart.graph), []);
  assert.ok(!linkedRecords(other, apart.graph).map(permalinkOf).includes('organizations/example-cn'));
});

test('a person answers to the offices held, a memorandum to the word for one in three languages', () => {
  const ctx = contextOf();
  const person = recordIn(ctx, 'people', 'hong-gil-dong');
  assert.deepEqual(
    officesOf(person),
    (person.data.offices ?? []).map(({ role }) => role),
  );
  const forms = formsOf(recordIn(ctx, 'agreements', '2030-03-01-example'));
  for (const word of ['MOU', '양해각서', '谅解备忘录', 'agreement']) assert.ok(forms.includes(word), word);
});
