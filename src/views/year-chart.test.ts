// The picture of years: one mark for every dated record, none for others, and a table with the same totals.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../tests/context.ts';
import { type Change, swap } from '../../tests/tree.ts';
import { listingDate } from '../model/record.ts';
import type { ViewContext } from './context.ts';
import { buildYearChart } from './year-chart.ts';

const kinds = ['agreements', 'meetings', 'statements'] as const;

const remarks = (made: string, title: string): string =>
  `---\ntitle: ${title}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, form, made, speakers]\n---\n`;

/** Statements of `count` years from 1995, two in each. */
const manyYears = (count: number): Record<string, Change> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => 1995 + index).flatMap((year): [string, Change][] => [
      [`statements/${year}-a.md`, remarks(`${year}`, `First of ${year}`)],
      [`statements/${year}-05-b.md`, remarks(`${year}-05`, `Second of ${year}`)],
    ]),
  );

const trees: [string, ViewContext][] = [
  ['the valid tree', contextOf()],
  ['many years', contextOf(manyYears(30))],
  ['a gap of years', contextOf({ 'statements/1992-08-24-x.md': remarks('1992-08-24', 'Long ago') })],
  [
    'an undated meeting',
    contextOf({
      'meetings/2030-03-01-summit.md': (text) => text.replace('started: 2030-03-01\n', '').replace('started, ', ''),
    }),
  ],
];

for (const [name, ctx] of trees) {
  test(`with ${name}, every dated record has exactly one mark, which opens it`, () => {
    const drawn = new Set<string>(kinds);
    const dated = ctx.graph.records.filter((record) => drawn.has(record.kind) && listingDate(record));
    const { marks } = buildYearChart(ctx);
    assert.deepEqual(
      marks.map(({ href }) => href).toSorted(),
      dated.map((record) => ctx.to.record(record.kind, record.id)).toSorted(),
    );
    assert.deepEqual(
      marks.filter(({ kind, href }) => !href.startsWith(`/${kind}/`)),
      [],
    );
  });

  test(`with ${name}, the table has the totals of the marks`, () => {
    const { marks, table } = buildYearChart(ctx);
    for (const kind of kinds) {
      assert.equal(
        table.reduce((sum, row) => sum + row[kind], 0),
        marks.filter((mark) => mark.kind === kind).length,
        kind,
      );
      for (const row of table) {
        const drawn = marks.filter((mark) => mark.kind === kind && mark.title.endsWith(row.year));
        assert.equal(drawn.length, row[kind], `${kind} of ${row.year}`);
      }
    }
  });

  test(`with ${name}, every mark is inside the picture and on no other`, () => {
    const { marks, width, baseline } = buildYearChart(ctx);
    assert.deepEqual(
      marks.filter(({ x, y }) => !(x > 4 && x < width - 4 && y > 4 && y < baseline)),
      [],
    );
    assert.equal(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size, marks.length);
  });
}

test('years run from left to right, every one in the table, every fourth named', () => {
  const { marks, table, ticks, first, last } = buildYearChart(
    contextOf({ 'statements/1992-08-24-x.md': remarks('1992-08-24', 'Long ago') }),
  );
  assert.deepEqual([first, last], ['1992', '2030']);
  assert.deepEqual(
    table.map(({ year }) => Number(year)),
    Array.from({ length: 39 }, (_, index) => 1992 + index),
  );
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['1992', '1996', '2000', '2004', '2008', '2012', '2016', '2020', '2024', '2028'],
  );
  const xOf = (kind: string, year: string) =>
    marks.find((mark) => mark.kind === kind && mark.title.endsWith(year))?.x ?? Number.NaN;
  assert.ok(xOf('statements', '1992') < xOf('statements', '2030'));
});

test('a mark is named by its record and its date', () => {
  const { marks } = buildYearChart(
    contextOf({ 'statements/2030-03-01-remarks.md': swap('made: 2030-03-01', 'made: 2030') }),
  );
  assert.deepEqual(
    marks.map(({ title }) => title),
    ['Example memorandum, 1 March 2030', 'Example summit, 1 March 2030', 'Remarks at the example summit, 2030'],
  );
});

test('a register without dated records has an empty picture', () => {
  const ctx = { ...contextOf(), graph: { ...contextOf().graph, records: [] } };
  const { marks, table, height } = buildYearChart(ctx);
  assert.deepEqual([marks, table], [[], []]);
  assert.ok(height > 0);
});
