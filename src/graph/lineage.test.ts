// Tests of lineage: every relation both ways, revived bodies, cycles, and lines with many paths.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import type { Change } from '../../tests/tree.ts';
import { type AnyRecord, permalinkOf } from '../model/record.ts';
import { lineOf } from './lineage.ts';

const dated =
  (year: string, relations = ''): Change =>
  () =>
    `---\ntitle: Of ${year}\nsummary: A text.\n${relations}instrument: mou\nsigned: ${year}\nparties:\n  - side: kr\n---\n`;

const tree: Readonly<Record<string, Change>> = {
  'agreements/2009-a.md': dated('2009'),
  'agreements/2011-a.md': dated('2011', 'renews: [2009-a]\n'),
  'agreements/2017-a.md': dated('2017', 'amends: [2011-a]\n'),
  'agreements/2018-b.md': dated('2018', 'buildsOn: [2011-a]\n'),
  'agreements/2020-a.md': dated('2020', 'supersedes: [2017-a]\nimplements: [2009-a]\n'),
};

const lineIn = (changes: Readonly<Record<string, Change>>, id: string): string[] => {
  const ctx = contextOf(changes);
  return lineOf(ctx.graph, recordIn(ctx, 'agreements', id)).map(permalinkOf);
};

test('a line is the same from each of its records, oldest first', () => {
  const line = ['agreements/2009-a', 'agreements/2011-a', 'agreements/2017-a', 'agreements/2020-a'];
  assert.deepEqual(lineIn(tree, '2020-a'), line);
  assert.deepEqual(lineIn(tree, '2017-a'), line);
});

test('a line holds the predecessors and successors of a record, not its siblings', () => {
  assert.deepEqual(lineIn(tree, '2018-b'), ['agreements/2009-a', 'agreements/2011-a', 'agreements/2018-b']);
  assert.equal(lineIn(tree, '2009-a').length, 5);
});

test('an unrelated record has no line', () => {
  assert.deepEqual(lineIn({ 'agreements/2009-a.md': dated('2009') }, '2009-a'), []);
});

test('an agreement that sets up a body comes after the body which the new one revives', () => {
  const body = (more: string): string =>
    `---\ntitle: A body\nsummary: A body.\n${more}level: ministerial\norganizations: [example-kr, example-cn]\n---\n`;
  const changes = {
    'mechanisms/old.md': body('established: 2002\n'),
    'mechanisms/new.md': body('establishedBy: 2030-03-01-example\nrevives: old\n'),
  };
  const line = lineIn(changes, '2030-03-01-example');
  assert.ok(line.includes('mechanisms/old') && line.includes('mechanisms/new'));
  assert.ok(line.indexOf('mechanisms/old') < line.indexOf('agreements/2030-03-01-example'));
});

test('a record dated by month comes after its source from a day of that month', () => {
  const changes = {
    'agreements/2009-a.md': dated('2009-05-28'),
    'agreements/2011-a.md': dated('2009-05', 'buildsOn: [2009-a]\n'),
  };
  assert.deepEqual(lineIn(changes, '2009-a'), ['agreements/2009-a', 'agreements/2011-a']);
});

test('a cycle, which the check reports, does not loop forever', () => {
  const ring = {
    'agreements/2009-a.md': dated('2009', 'renews: [2011-a]\n'),
    'agreements/2011-a.md': tree['agreements/2011-a.md'],
  };
  assert.deepEqual(lineIn(ring as Record<string, Change>, '2009-a'), ['agreements/2009-a', 'agreements/2011-a']);
});

test('each record of a line is visited a few times, however many paths lead to it', () => {
  const idOf = (n: number): string => `${1990 + n}-a`;
  const years = [...Array(30).keys()];
  const changes = Object.fromEntries(
    years.map((n) => {
      const before = [3, 2, 1].filter((step) => step <= n).map((step) => idOf(n - step));
      const relations = before.length > 0 ? `buildsOn: [${before.join(', ')}]\n` : '';
      return [`agreements/${idOf(n)}.md`, dated(String(1990 + n), relations)];
    }),
  );
  const ctx = contextOf(changes);
  let looks = 0;
  const graph = {
    ...ctx.graph,
    backLinks: (record: AnyRecord) => {
      looks += 1;
      return ctx.graph.backLinks(record);
    },
  };
  const line = lineOf(graph, recordIn(ctx, 'agreements', idOf(29)));
  assert.deepEqual(
    line.map(({ id }) => id),
    years.map(idOf),
  );
  assert.ok(looks < 10 * years.length, `${looks} looks at ${years.length} records`);
});
