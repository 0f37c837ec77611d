// The accessibility statement of the built site: every page leads to it, what it says of the tests in numbers is so, and it names no place to report to that is not there.
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

test('the footer of every page leads to the statement, and the page about the register does in its text', () => {
  const standing = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  assert.deepEqual(
    standing
      .filter(({ elements }) => !elements.some((element) => leadsToIt(element) && isIn(element, 'footer')))
      .map(({ address }) => address),
    [],
  );
  const about = pages.find(({ address }) => address === '/about/');
  assert.ok(about?.elements.some((element) => leadsToIt(element) && isIn(element, 'main')));
});

/** What the statement has to say of each number that the tests take from `browser/standard.ts`. */
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

test('the numbers of the statement are those that the tests ask for', () => {
  for (const words of numbers) assert.ok(said.includes(words), words);
});

test('the statement has no other number than these, but in names, a day and what they are called', () => {
  const rest = numbers
    .reduce((text, words) => text.replace(words, ''), said)
    .replace(/WCAG \d\.\d(?:\.\d+)?|\(WCAG\) \d\.\d|W3C|\d{1,2} [A-Z][a-z]+ \d{4}/g, '');
  assert.deepEqual(rest.match(/\S*\d\S*/g), null);
});

test('whoever reads it learns what was not tested, and whom to tell, or that there is nobody to tell', () => {
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
