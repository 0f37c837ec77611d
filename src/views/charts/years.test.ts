// Tests of the chart of years, wide and narrow: marks match the dated records and the table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { buildGraph } from '../../graph/graph.ts';
import { listingDate } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import type { Chart, ChartMark } from './picture.ts';
import { buildYearChart } from './years.ts';

const kinds = ['agreements', 'meetings', 'statements'] as const;

const remarks = (made: string, title: string): string =>
  `---\ntitle: ${title}\nsummary: Words.\nform: remarks\nmade: ${made}\nspeakers:\n  - side: kr\nsources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, form, made, speakers]\n---\n`;

/** Two statements for each of `count` years from 1995. */
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

const drawn = (ctx: ViewContext): Chart => {
  const chart = buildYearChart(ctx);
  assert.ok(chart);
  return chart;
};

/** The number of records that marks represent, by year and kind. */
const totals = (marks: readonly ChartMark[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { figure, count = 1 } of marks) counts[figure] = (counts[figure] ?? 0) + count;
  return counts;
};

for (const [name, ctx] of trees) {
  test(`with ${name}, every dated record has exactly one mark, linked to it`, () => {
    const counted = new Set<string>(kinds);
    const dated = ctx.graph.records.filter((record) => counted.has(record.kind) && listingDate(record));
    const { marks } = drawn(ctx).picture;
    assert.deepEqual(
      marks.map(({ href }) => href).toSorted(),
      dated.map((record) => ctx.to.record(record.kind, record.id)).toSorted(),
    );
    assert.deepEqual(
      marks.filter(({ tone, href }) => !href.startsWith(`/${tone}/`)),
      [],
    );
  });

  test(`with ${name}, the wide and the narrow chart have the totals of the table`, () => {
    const { picture, narrow, table } = drawn(ctx);
    const cells = table.rows.flatMap(([, ...rest]) => rest.flat());
    const said = Object.fromEntries(cells.flatMap(({ figure, text }) => (figure ? [[figure, Number(text)]] : [])));
    assert.deepEqual(totals(picture.marks), said);
    assert.deepEqual(totals(narrow?.marks ?? []), said);
    assert.ok(cells.every(({ text, figure, count }) => (figure ? count === Number(text) : text === '0')));
    for (const { d, count, figure } of narrow?.marks ?? []) assert.equal(d.split('M').length - 1, count, figure);
  });

  test(`with ${name}, every mark is inside the chart, in a place of its own`, () => {
    const { picture, narrow } = drawn(ctx);
    for (const { marks, width, height } of [picture, narrow ?? picture]) {
      assert.deepEqual(
        marks.filter(({ x, y }) => !(x > 4 && x < width - 4 && y > 4 && y < height - 4)),
        [],
      );
      assert.equal(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size, marks.length);
    }
  });
}

test('years run left to right, or newest first; the table has all, the axis every fourth', () => {
  const { heading, picture, narrow, table } = drawn(
    contextOf({ 'statements/1992-08-24-x.md': remarks('1992-08-24', 'Long ago') }),
  );
  assert.equal(heading, '1992 to 2030 on one line');
  assert.deepEqual(
    table.rows.map(([year]) => Number(year?.[0]?.text)),
    Array.from({ length: 39 }, (_, index) => 1992 + index),
  );
  assert.deepEqual(
    picture.labels.map(({ lines }) => lines[0]),
    ['1992', '1996', '2000', '2004', '2008', '2012', '2016', '2020', '2024', '2028'],
  );
  assert.deepEqual(
    narrow?.labels.map(({ lines }) => lines[0]),
    ['2030', '1992'],
  );
  const of = (marks: readonly ChartMark[], figure: string) => marks.find((mark) => mark.figure === figure);
  const [early, late] = ['1992 statements', '2030 statements'].map((figure) => of(picture.marks, figure));
  assert.ok(early && late && early.x < late.x);
});

test('a mark is named by its record and date, and a group by year, number and kind', () => {
  const { picture, narrow } = drawn(
    contextOf({ 'statements/2030-03-01-remarks.md': swap('made: 2030-03-01', 'made: 2030') }),
  );
  assert.deepEqual(
    picture.marks.map(({ title }) => title),
    ['Example memorandum, 1 March 2030', 'Example summit, 1 March 2030', 'Remarks at the example summit, 2030'],
  );
  assert.deepEqual(
    narrow?.marks.map(({ title, href }) => `${title} ${href}`),
    [
      '2030: 1 agreement /agreements/#group-2030',
      '2030: 1 meeting /meetings/#group-2030',
      '2030: 1 statement /statements/#group-2030',
    ],
  );
});

test('a register without dated records has no chart of years', () => {
  const ctx = { ...contextOf(), graph: buildGraph([], new Map()) };
  assert.equal(buildYearChart(ctx), undefined);
});
