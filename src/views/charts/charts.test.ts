// Tests of all charts over small trees: marks match tables, and boxes do not overlap.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { buildAroundChart } from './around.ts';
import { buildFollowUpChart } from './follow-up.ts';
import { widthOf, wrapLabel } from './layout/label-text.ts';
import { type Box, placeBoxes } from './layout/place-boxes.ts';
import { buildPairChart } from './pairs.ts';
import type { Chart } from './picture.ts';
import { buildSessionChart } from './sessions.ts';
import { buildTopicChart } from './topics.ts';
import { buildVisitChart } from './visit.ts';

const meeting = (started: string, more: string): Change =>
  `---\ntitle: Meeting of ${started}\nsummary: They met.\nformat: committee\noccurrence: held\nstarted: ${started}\n${more}sources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, format, occurrence, started, partOf, mechanism, session, time]\n---\n`;

const cellsOf = ({ table }: Chart): string[] =>
  table.rows
    .flatMap((cells) => cells.flat().flatMap(({ href, figure }) => (figure === undefined ? [] : [`${href} ${figure}`])))
    .toSorted();

const agree = (chart: Chart | undefined): Chart => {
  assert.ok(chart);
  for (const { marks, width, height } of [chart.picture, chart.narrow ?? chart.picture]) {
    assert.deepEqual(marks.map(({ href, figure }) => `${href} ${figure}`).toSorted(), cellsOf(chart));
    assert.ok(marks.every(({ x, y }) => x > 0 && y > 0 && x < width && y < height));
  }
  return chart;
};

test('the matrix has a disc for each pair, linked to its list', () => {
  const { picture } = agree(buildPairChart(contextOf({}, '/sub')));
  assert.deepEqual(
    picture.marks.map(({ href, figure, title }) => [href, figure, title]),
    [['/sub/pairs/#example-kr--example-cn', '1', 'Ministry of Examples (kr) and MOXcn: 1 agreement']],
  );
  const none = { 'agreements/2030-03-01-example.md': swap('    organization: example-cn\n', '    group: Somebody\n') };
  assert.equal(buildPairChart(contextOf(none)), undefined);
});

const visit = (...starts: [string, string][]): Record<string, Change> =>
  Object.fromEntries(
    starts.map(([started, more], index) => [
      `meetings/${started}-part-${index}.md`,
      meeting(started, `partOf: 2030-03-01-summit\n${more}`),
    ]),
  );

test('a visit is ordered by day and hour; parts without an hour are last and hollow', () => {
  const time = 'time:\n  start: "23:30"\n  minutes: 90\n  zone: Asia/Seoul\n';
  const ctx = contextOf(visit(['2030-03-02', ''], ['2030-03-01', ''], ['2030-03-01', time]));
  const { picture, heading } = agree(buildVisitChart(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx));
  assert.equal(heading, 'Hour by hour');
  assert.deepEqual(
    picture.marks.map(({ figure, tone }) => [figure, tone]),
    [
      ['1 March 2030, 23:30–01:00', 'meetings'],
      ['1 March 2030, not known', 'meetings-hollow'],
      ['2 March 2030, not known', 'meetings-hollow'],
    ],
  );
  const two = contextOf(visit(['2030-03-02', ''], ['2030-03-01', '']));
  assert.equal(buildVisitChart(recordIn(two, 'meetings', '2030-03-01-summit'), two), undefined);
});

const sessions = (...starts: string[]): Record<string, Change> =>
  Object.fromEntries(
    starts.map((started) => [`meetings/${started}-s.md`, meeting(started, 'mechanism: example-dialogue\n')]),
  );

test('sessions are in order of time, with gaps of years as labelled broken lines', () => {
  const ctx = contextOf(sessions('2020', '2021-05-01', '2021-05-02', '2029-01-01'));
  const { picture } = agree(buildSessionChart(recordIn(ctx, 'mechanisms', 'example-dialogue'), ctx));
  assert.deepEqual(
    picture.strokes.filter(({ tone }) => tone === 'gap' || tone === 'axis').map(({ tone }) => tone),
    ['axis', 'axis', 'gap', ...(picture.marks.length > 4 ? ['axis'] : [])],
  );
  assert.ok(picture.labels.some(({ lines }) => lines.includes('7 years without a record')));
  const places = picture.marks.map(({ x, y }) => `${x} ${y}`);
  assert.equal(new Set(places).size, places.length, 'two sessions of two days stand beside each other');
});

test('a commitment is in the column for the time from its last evidence to the end of the search', () => {
  const file = 'commitments/visit-again.md';
  const columns = (change: Change): string[] =>
    agree(buildFollowUpChart(contextOf({ [file]: change }))).picture.marks.map(({ figure }) => figure);
  const text = (made: string, through: string | undefined): Change =>
    `---\ntitle: Visit again\nsummary: A visit.\nstrength: aim\nmadeIn: meetings/2030-03-01-summit\nby:\n  - side: kr\n${through === undefined ? '' : `looked:\n  on: 2040-01-01\n  through: ${through}\n`}${made === '' ? '' : `history:\n  - on: ${made}\n    status: open\n    note: Said.\n`}sources:\n  - source: daily\n    locator: paragraph 1\n    supports: [summary, strength, by, history]\n---\n`;
  const cases: [string, string | undefined, string][] = [
    ['', '2030-05-31', 'under 3 months'],
    ['', '2030-06-01', '3 to 12 months'],
    ['2030', '2031-01-31', '1 to 5 years'],
    ['2030-03-01', '2035-03-01', '5 years and more'],
    ['2030-03-01', undefined, 'not looked for'],
  ];
  for (const [made, through, column] of cases) assert.ok(columns(text(made, through)).includes(column), column);
});

test('a topic has a dot for each year, linked to its only record or to the topic', () => {
  const ctx = contextOf({
    'meetings/2029-01-01-a.md': meeting('2029-01-01', 'topics: [examples]\n'),
    'meetings/2028-01-01-a.md': meeting('2028-01-01', 'topics: [examples]\n'),
    'meetings/2028-02-01-b.md': meeting('2028-02-01', 'topics: [examples]\n'),
  });
  const { picture } = agree(buildTopicChart(ctx));
  const hrefs = picture.marks.map(({ figure, href }) => `${figure} ${href}`);
  assert.ok(hrefs.includes('2028 (2) /topics/examples/'), hrefs.join('\n'));
  assert.ok(hrefs.includes('2029 (1) /meetings/2029-01-01-a/'), hrefs.join('\n'));
});

test('the chart of neighbours has linked records, but not the record itself, from three on', () => {
  const ctx = contextOf(visit(['2030-03-02', '']));
  const record = recordIn(ctx, 'agreements', '2030-03-01-example');
  const { picture } = agree(buildAroundChart(record, ctx));
  const hrefs = picture.marks.map(({ href }) => href);
  assert.ok(hrefs.includes('/organizations/example-kr/') && hrefs.includes('/meetings/2030-03-01-summit/'));
  assert.ok(!hrefs.includes('/agreements/2030-03-01-example/'));
  assert.equal(buildAroundChart(recordIn(ctx, 'topics', 'examples'), ctx), undefined);
});

const boxes = fc.array(
  fc.record({
    width: fc.integer({ min: 20, max: 140 }),
    height: fc.integer({ min: 20, max: 80 }),
    head: fc.constant(10),
  }),
  { minLength: 1, maxLength: 12 },
);

const touch = (a: { x: number; y: number }, first: Box, b: { x: number; y: number }, second: Box): boolean =>
  Math.abs(a.x - b.x) < (first.width + second.width) / 2 && a.y < b.y + second.height && b.y < a.y + first.height;

test('boxes are placed within the width without overlap, always alike', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const joins = all.slice(1).map((_, index) => [index + 1, 0] as const);
      const places = placeBoxes(all, joins, 272);
      assert.deepEqual(placeBoxes(all, joins, 272), places);
      for (const [index, place] of places.entries()) {
        const box = all[index] as Box;
        assert.ok(place.x - box.width / 2 >= -0.1 && place.x + box.width / 2 <= 272.1 && place.y >= 10 - 0.1);
        const hit = places.findIndex((other, at) => at > index && touch(place, box, other, all[at] as Box));
        assert.equal(hit, -1);
      }
    }),
    { numRuns: 60, seed: 8 },
  );
});

test('labels are broken between words and cut at the last line', () => {
  assert.deepEqual(wrapLabel('Trade and commerce', 80, 2, 'en'), ['Trade and', 'commerce']);
  assert.deepEqual(wrapLabel('Agreement on the establishment of diplomatic relations', 80, 2, 'en'), [
    'Agreement',
    'on the est…',
  ]);
  assert.ok(widthOf('상무부') > widthOf('abc'));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) =>
      wrapLabel(text, 90, 3, 'en').every((line) => widthOf(line) <= 90),
    ),
    { seed: 8 },
  );
});
