// Tests of every chart against its table: the same figures and links, reachable by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, readPages, textOf } from '../pages.ts';

const pages = readPages();
type Element = (typeof pages)[number]['elements'][number];

const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null && 'attrs' in node;

const below = (element: Element): Element[] =>
  element.childNodes.filter(isElement).flatMap((child) => [child, ...below(child)]);

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

/** The nearest ancestor of an element that fits. */
const around = (element: Element, fits: (outer: Element) => boolean): Element | undefined => {
  for (let outer: unknown = element.parentNode; isElement(outer); outer = outer.parentNode)
    if (fits(outer)) return outer;
  return undefined;
};

const chartAround = (element: Element): Element | undefined => around(element, (outer) => hasClass(outer, 'chart'));

/** A link with a figure, a mark or a table cell; `count` is the number of records that it represents. */
interface Figure {
  readonly href: string;
  readonly figure: string;
  readonly count: number | undefined;
  readonly text: string;
}

const figuresIn = (element: Element): Figure[] =>
  below(element).flatMap((link) => {
    const figure = attribute(link, 'data-figure');
    if (figure === undefined) return [];
    const count = attribute(link, 'data-count');
    return [
      {
        href: attribute(link, 'href') ?? '',
        figure,
        count: count === undefined ? undefined : Number(count),
        text: textOf(link).trim(),
      },
    ];
  });

const pictures = pages.flatMap(({ address, elements }) =>
  elements
    .filter(({ tagName }) => tagName === 'svg')
    .map((svg) => ({ address, svg, chart: chartAround(svg), what: `${address} ${attribute(svg, 'class') ?? ''}` })),
);

const tablesOf = (chart: Element | undefined): Element[] =>
  chart ? below(chart).filter(({ tagName }) => tagName === 'table') : [];

test('every picture is in a chart with one table, a heading that names it and details that describe it', () => {
  const sorts = new Set<string>();
  for (const { svg, chart, what } of pictures) {
    assert.ok(hasClass(svg, 'picture') && chart, `${what} is in no chart`);
    assert.equal(tablesOf(chart).length, 1, what);
    const byId = (name: string): Element | undefined =>
      below(chart).find((element) => attribute(element, 'id') === attribute(svg, name));
    assert.equal(attribute(svg, 'role'), 'group', what);
    assert.equal(byId('aria-labelledby')?.tagName, 'h2', what);
    assert.equal(byId('aria-details')?.tagName, 'details', what);
    sorts.add((attribute(chart, 'class') ?? '').replace('chart chart-', ''));
  }
  assert.deepEqual([...sorts].toSorted(), [
    'around',
    'evidence',
    'hours',
    'line',
    'pairs',
    'sessions',
    'topics-over-time',
  ]);
});

/**
 * The differences between a picture and its table. A cell with a count represents that many marks of its figure; any
 * other cell represents the mark with the same figure and address.
 */
const differences = (marks: readonly Figure[], cells: readonly Figure[]): string[] => {
  const counted = new Map(cells.flatMap((cell) => (cell.count === undefined ? [] : [[cell.figure, cell] as const])));
  const wrong = [...counted.values()].flatMap(({ figure, count, text }) => {
    const drawn = marks.filter((mark) => mark.figure === figure).reduce((sum, mark) => sum + (mark.count ?? 1), 0);
    return drawn === count && text === String(count)
      ? []
      : [`${figure}: ${drawn} drawn, ${count} counted, “${text}” shown`];
  });
  const single = (all: readonly Figure[]): string[] =>
    all.flatMap(({ href, figure }) => (counted.has(figure) ? [] : [`${href} ${figure}`])).toSorted();
  const [drawn, listed] = [single(marks), single(cells)];
  return JSON.stringify(drawn) === JSON.stringify(listed)
    ? wrong
    : [...wrong, `the picture has ${drawn}, the table ${listed}`];
};

test('each table has the figures of each of its pictures', () => {
  let marks = 0;
  for (const { svg, chart, what } of pictures) {
    const drawn = figuresIn(svg);
    assert.ok(drawn.length > 0, `${what} has no marks`);
    assert.deepEqual(differences(drawn, tablesOf(chart).flatMap(figuresIn)), [], what);
    marks += drawn.length;
  }
  assert.ok(marks > 1_000, `${marks} marks`);
});

test('a difference of one figure, link or number between a table and its picture is found', () => {
  const one: Figure = { href: '/a/', figure: '1', count: undefined, text: '1' };
  const two: Figure = { href: '/list/', figure: '2026 meetings', count: 2, text: '2' };
  const both = [one, { ...two, href: '/b/', count: undefined }, { ...two, href: '/c/', count: undefined }];
  assert.deepEqual(differences(both, [one, two]), []);
  assert.deepEqual(differences([one, two], [one, two]), []);
  const others: Figure[][] = [
    [two],
    [one],
    [{ ...one, href: '/b/' }, two],
    [{ ...one, figure: '2' }, two],
    [one, { ...two, count: 3 }],
    [one, { ...two, text: '3' }],
    [one, one, two],
  ];
  for (const cells of others) assert.notDeepEqual(differences(both, cells), [], JSON.stringify(cells));
});

/** The addresses linked from the list at an address. */
const listedAt = (href: string): (string | undefined)[] => {
  const [address, id] = href.split('#');
  const page = pages.find((one) => one.address === address);
  const heading = page?.elements.find((element) => attribute(element, 'id') === id);
  const section = heading && around(heading, ({ tagName }) => tagName === 'section');
  return section ? below(section).map((element) => attribute(element, 'href')) : [];
};

test('a number in a table opens a list of the records that have marks in the picture', () => {
  let seen = 0;
  for (const { svg, chart, what } of pictures) {
    for (const { figure, count, href } of tablesOf(chart).flatMap(figuresIn)) {
      if (count === undefined) continue;
      const listed = listedAt(href);
      const marks = figuresIn(svg).filter((mark) => mark.figure === figure);
      for (const mark of marks)
        assert.ok(mark.count === undefined ? listed.includes(mark.href) : mark.href === href, `${what}: ${mark.href}`);
      seen += 1;
    }
  }
  assert.ok(seen > 20, `${seen} numbers`);
});

const isStop = (link: Element): boolean => attribute(link, 'tabindex') !== '-1';

test('a picture has at most 24 Tab stops, and every other link is reachable through its table', () => {
  for (const { svg, chart, what } of pictures) {
    const links = below(svg).filter(({ tagName }) => tagName === 'a');
    assert.ok(links.filter(isStop).length <= 24, what);
    const ways = new Set(
      [...links.filter(isStop), ...tablesOf(chart).flatMap(below)].map((one) => attribute(one, 'href')),
    );
    const counted = new Set(
      tablesOf(chart)
        .flatMap(figuresIn)
        .flatMap(({ figure, count }) => (count ? [figure] : [])),
    );
    const lost = links.filter(
      (link) => !ways.has(attribute(link, 'href')) && !counted.has(attribute(link, 'data-figure') ?? ''),
    );
    assert.deepEqual(
      lost.map((link) => attribute(link, 'href')),
      [],
      what,
    );
  }
});
