// Tests of the accessibility statement: every page links to it, and its numbers are true.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fewestPages, leastContrast, printedSheets, steppedPages, targetSize, widths } from '../browser/standard.ts';
import { attribute, readPages, textOf } from '../pages.ts';

const pages = readPages();
const statement = pages.find(({ address }) => address === '/accessibility/');
const main = statement?.elements.find(({ tagName }) => tagName === 'main');
const said = (main ? textOf(main) : '').replace(/\s+/g, ' ');

type Element = (typeof pages)[number]['elements'][number];

const isIn = (element: Element, tag: string): boolean => {
  const outer = element.parentNode;
  return outer !== null && 'tagName' in outer && (outer.tagName === tag || isIn(outer, tag));
};

const leadsToIt = (element: Element): boolean => attribute(element, 'href') === '/accessibility/';

test('every footer links to the statement, and so does the text of the about page', () => {
  const withoutRedirects = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  assert.deepEqual(
    withoutRedirects

      .filter(({ elements }) => !elements.some((element) => leadsToIt(element) && isIn(element, 'footer')))
      .map(({ address }) => address),
    [],
  );
  const about = pages.find(({ address }) => address === '/about/');
  assert.ok(about?.elements.some((element) => leadsToIt(element) && isIn(element, 'main')));
});

/** The statement's words for each number that the tests take from `browser/standard.ts`. */
const numbers = [
  `More than ${fewestPages} pages, the fullest`,
  `at widths of ${widths.wide}, ${widths.middling} and ${widths.narrow} pixels`,
  `scroll sideways, even at ${widths.least} pixels`,
  `a control under ${targetSize} pixels`,
  `many marks are smaller than ${targetSize} pixels`,
  `by ${leastContrast} to 1`,
  `on ${steppedPages} pages everything that the Tab key comes to`,
  `The shorter half of the agreements must each print on ${printedSheets} sheets of A4 at most`,
];

test('the statement gives the numbers that the tests require', () => {
  for (const words of numbers) assert.ok(said.includes(words), words);
});

test('the statement has no other numbers except in names of standards and dates', () => {
  const rest = numbers
    .reduce((text, words) => text.replace(words, ''), said)
    .replace(/WCAG \d\.\d(?:\.\d+)?|\(WCAG\) \d\.\d|W3C|\d{1,2} [A-Z][a-z]+ \d{4}/g, '');
  assert.deepEqual(rest.match(/\S*\d\S*/g), null);
});

test('the statement says what was not tested, and where to report a barrier or that there is no address', () => {
  for (const words of [
    'No screen reader',
    'No test was made with people',
    'No browser but Chromium',
    'We do not claim',
  ])
    assert.ok(said.includes(words), words);
  const form = statement?.elements.find((element) => attribute(element, 'href')?.includes('template=barrier.yml'));
  assert.notEqual(form !== undefined, said.includes('without an address'));
  assert.ok(existsSync(join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/barrier.yml')));
});
