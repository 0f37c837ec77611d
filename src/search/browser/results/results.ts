// The elements of results: a record with its matches marked, and the answer above all records.
import type { Addresses } from '../../../addresses.ts';
import { splitNames } from '../../text/name-list.ts';
import type { PageWords } from '../page-words.ts';
import type { Named } from '../query/names.ts';
import type { Fragment } from '../query/pagefind.ts';
import { element, filled, link, marked } from './elements.ts';
import { markText, type Needles } from './excerpt.ts';
import { matchSection, splitSections } from './sections.ts';

const side = (name: string, words: PageWords): HTMLElement => {
  const mark = element('abbr', `side side-${name}`, words.sideMarks[name] ?? name);
  mark.title = words.sides[name] ?? name;
  return mark;
};

/** A name marked with its language, so that a screen reader pronounces it. */
const inScript = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const node = element('span', '', ...(children.length > 0 ? children : [name]));
  if (/[\uac00-\ud7a3]/.test(name)) node.lang = 'ko';
  else if (/[\u4e00-\u9fff]/.test(name)) node.lang = 'zh';
  return node;
};

const joined = (nodes: readonly (Node | string)[], between: string): (Node | string)[] =>
  nodes.flatMap((node, place) => (place === 0 ? [node] : [between, node]));

const titleLine = (kind: string, href: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('p', 'item-title', element('span', `mark mark-${kind}`), link(href, ...children));

const aboutLine = ({ meta }: Fragment, words: PageWords): HTMLElement => {
  const sides = (meta['sides'] ?? '').split(' ').filter((name) => words.sideMarks[name] && name !== 'other');
  const what = meta['is'] || words.kinds[meta['kind'] ?? ''] || '';
  const about = [what, meta['date'] ?? '', meta['state'] ?? ''].filter(Boolean).join(words.dot);
  return element('p', 'item-about', ...sides.flatMap((name) => [side(name, words), ' ']), about);
};

const namesLine = (names: readonly string[], needles: Needles, words: PageWords): HTMLElement[] => {
  const shown = names.map((name) => ({ name, pieces: markText(name, needles) }));
  const matched = shown.filter(({ pieces }) => pieces.some((piece) => piece.marked));
  if (matched.length === 0) return [];
  return [
    element(
      'p',
      'item-names',
      ...joined(
        matched.map(({ name, pieces }) => inScript(name, ...marked(pieces))),
        words.dot,
      ),
    ),
  ];
};

const sectionLabel = (fragment: string, words: PageWords): string =>
  words.sections[fragment.replace(/-.*$/, '')] ?? words.sections['says'] ?? '';

/** A record: kind, title, names that match, form, date, sides, summary, and a link to the section that matched. */
export const resultElement = (found: Fragment, needles: Needles, words: PageWords): HTMLLIElement => {
  const { url, meta } = found;
  const title = meta['title'] ?? url;
  const [summary, ...sections] = splitSections(found);
  const item = element('li', 'item', titleLine(meta['kind'] ?? '', url, ...marked(markText(title, needles))));
  item.append(
    ...namesLine([...splitNames(meta['names']), ...splitNames(meta['also'])], needles, words),
    aboutLine(found, words),
  );
  const pieces = markText(summary?.text ?? '', needles);
  item.append(element('p', 'item-summary', ...marked(pieces)));
  const match =
    pieces.some((piece) => piece.marked) && sections.length > 0 ? undefined : matchSection(sections, needles);
  const section = match ?? matchSection(sections, needles);
  if (section) {
    const into = link(`${url}#${section.fragment}`, sectionLabel(section.fragment, words));
    const text = element('span', '', ...marked(section.pieces));
    item.append(element('p', 'item-section', ...filled(words.labelled, { label: into, text })));
  }
  return item;
};

/** The answer: the page of who or what the query names, its names in each script, its newest agreements. */
export const answerElement = (
  { kind, id, names, agreements }: Named,
  to: Addresses,
  words: PageWords,
): HTMLLIElement => {
  const [title = id, ...others] = names;
  const item = element('li', 'item answer', titleLine(kind, to.record(kind, id), title));
  const about = [words.kinds[kind] ?? '', ...others.map((name) => inScript(name))];
  item.append(element('p', 'item-about', ...joined(about, words.dot)));
  if (agreements.length === 0) return item;
  const list = agreements.map((agreement) =>
    element('li', '', link(to.record('agreements', agreement.id), agreement.title), ` ${agreement.date}`),
  );
  item.append(element('p', 'answer-newest', words.newest), element('ul', '', ...list));
  return item;
};
