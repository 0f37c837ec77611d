// Tests of the links between organisations and topics: their heading by kind, order and counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { crossingsOf } from './crossings.ts';

test('an organisation lists its topics, and a topic its organisations, under a heading of its kind', () => {
  const ctx = contextOf({}, '/sub');
  assert.deepEqual(crossingsOf(recordIn(ctx, 'organizations', 'example-kr'), ctx), {
    heading: 'By topic',
    items: [{ link: { text: 'Examples', href: '/sub/organizations/example-kr/examples/' }, count: 1 }],
  });
  const bodies = crossingsOf(recordIn(ctx, 'topics', 'examples'), ctx);
  assert.equal(bodies?.heading, 'By ministry or body');
  assert.deepEqual(
    bodies.items.map(({ link }) => link.href),
    ['/sub/organizations/example-cn/examples/', '/sub/organizations/example-kr/examples/'],
  );
});

test('organisations without topics and records of other kinds have no such list', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) => text.replace(/topics: .*\n/, ''),
    'meetings/2030-03-01-summit.md': (text) => text.replace(/topics: .*\n/, ''),
  });
  assert.equal(crossingsOf(recordIn(ctx, 'organizations', 'example-kr'), ctx), undefined);
  assert.equal(crossingsOf(recordIn(ctx, 'people', 'hong-gil-dong'), ctx), undefined);
});
