// Tests of the words of every page: none empty, repeated, badly joined, raw or without a language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DefaultTreeAdapterMap } from 'parse5';
import { attribute, type BuiltPage, readPages, textOf } from '../pages.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const pages = readPages();

/** The visible text of an element without quotations, which keep the source's wording. */
const readText = (node: Node): string => {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && ['q', 'script', 'style'].includes(node.tagName))) return '';
  return node.childNodes.map(readText).join('');
};

const words = (element: Element): string => readText(element).replace(/\s+/g, ' ').trim();

const has = (tags: readonly string[]) => (element: Element) => tags.includes(element.tagName);

const mainOf = ({ elements }: BuiltPage): Element[] => elements.filter(has(['main']));

const inside = (page: BuiltPage, tags: readonly string[]): Element[] => page.elements.filter(has(tags));

const linked = (node: Node): boolean =>
  'childNodes' in node &&
  node.childNodes.some((child) => ('tagName' in child && child.tagName === 'a') || linked(child));

const findings = (tags: readonly string[], judge: (element: Element) => string | undefined): string[] =>
  pages.flatMap((page) =>
    inside(page, tags).flatMap((element) => {
      const found = judge(element);
      return found === undefined ? [] : [`${page.address} ${found}`];
    }),
  );

const matching = (pattern: RegExp) => (element: Element) => pattern.exec(words(element))?.[0];

test('no heading, paragraph, term, value or link is empty', () => {
  const filledLater = new Set(['status']);
  const empty = findings(['h1', 'h2', 'h3', 'h4', 'p', 'dt', 'dd', 'th', 'a', 'summary', 'caption'], (element) =>
    textOf(element).trim() === '' && !filledLater.has(attribute(element, 'role') ?? '') ? element.tagName : undefined,
  );
  assert.deepEqual(empty, []);
});

test('a count of one is followed by a singular', () => {
  const plural =
    /(?<![\d.,–-])\b1 (?:records|agreements|meetings|statements|commitments|claims|documents|citations|facts|results|memorandums|certificates|outlets|minutes)\b/;
  assert.deepEqual(findings(['p', 'li', 'dd', 'td', 'figcaption'], matching(plural)), []);
});

test('no space precedes a full stop or comma, and no two full stops are in a row', () => {
  assert.deepEqual(
    findings(['p', 'dd', 'h1', 'h2', 'h3'], matching(/.{0,20}(?: [,.;:](?= |$)|,,|;;|\.\.|,\.(?!\w)|;\.)/)),
    [],
  );
});

test('a value does not begin with its label', () => {
  const doubled = pages.flatMap((page) => {
    const terms = inside(page, ['dt', 'dd']);
    return terms.flatMap((term, index) => {
      const label = words(term).toLowerCase();
      const value = terms[index + 1];
      const isDoubled =
        term.tagName === 'dt' && value?.tagName === 'dd' && words(value).toLowerCase().startsWith(label);
      return isDoubled ? [`${page.address} ${label}`] : [];
    });
  });
  assert.deepEqual(doubled, []);
});

test('an actor is not named twice in a row', () => {
  const named = /\b((?:[A-Z][\w’'-]+ ?(?:of |and |the )*){2,}), \1(?=[,.;]|$| –)/;
  const isActor = (element: Element): boolean =>
    attribute(element, 'class') === 'item-more' ||
    (element.tagName === 'dd' && words(element) !== '' && linked(element));
  assert.deepEqual(
    findings(['dd', 'p'], (element) => (isActor(element) ? matching(named)(element) : undefined)),
    [],
  );
});

test('a citation mark follows the full stop without a space', () => {
  const wrong = pages.flatMap((page) =>
    inside(page, ['p', 'li', 'dd']).flatMap(({ childNodes }) =>
      childNodes.flatMap((node, index) => {
        if (!('tagName' in node) || node.tagName !== 'sup') return [];
        const before = childNodes[index - 1];
        const after = childNodes[index + 1];
        const isApart =
          before !== undefined && 'value' in before && /\s$/.test(before.value) && before.value.trim() !== '';
        const isBeforeStop = after !== undefined && 'value' in after && /^[.,;:。，；]/.test(after.value);
        return isApart || isBeforeStop ? [`${page.address} ${textOf(node)}`] : [];
      }),
    ),
  );
  assert.deepEqual(wrong, []);
});

test('no field path, time zone name or word of the program is shown', () => {
  const raw =
    /\b(?:parties|participants|names|history|documents|offices)\.[a-z][a-z0-9-]*|\bAsia\/\w+|\bundefined\b|\bNaN\b|\[object/;
  assert.deepEqual(
    findings(['p', 'li', 'dt', 'dd', 'td', 'h2'], matching(raw)).filter((found) => !found.startsWith('/data/')),
    [],
  );
});

/** The runs of Korean and Chinese letters below a node that are not marked as such by `lang`. */
const unnamed = (node: Node, lang: string): string[] => {
  const here = 'tagName' in node ? (attribute(node, 'lang') ?? lang) : lang;
  if ('value' in node)
    return (node.value.match(/[가-힣一-龥]+/g) ?? []).filter((run) =>
      /[가-힣]/.test(run) ? !here.startsWith('ko') : !/^(?:zh|ko|ja)/.test(here),
    );
  if (!('childNodes' in node) || ('tagName' in node && ['script', 'style'].includes(node.tagName))) return [];
  return node.childNodes.flatMap((child) => unnamed(child, here));
};

test('Korean and Chinese words are marked with their language', () => {
  assert.deepEqual(
    pages.flatMap((page) => mainOf(page).flatMap((main) => unnamed(main, 'en').map((run) => `${page.address} ${run}`))),
    [],
  );
});
