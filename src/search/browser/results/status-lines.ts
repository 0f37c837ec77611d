// The sentences above the results: how many, what was corrected, and how to widen a search.
import type { Parts } from '../page-parts.ts';
import type { PageWords } from '../page-words.ts';
import type { Outcome } from '../search.ts';
import { formatState, type SearchState, withoutFilter } from '../search-state.ts';
import { element, filled, link } from './elements.ts';

type Ground = Pick<Parts, 'words' | 'to'>;

const countLine = (count: number, words: PageWords): string =>
  count === 1 ? words.one : words.many.replace('#', String(count));

const missingLine = (missing: readonly string[], words: PageWords): HTMLElement[] => {
  if (missing.length === 0) return [];
  const typed = missing.map((word) => words.typed.replace('{word}', () => word)).join(words.comma);
  return [element('p', '', ...filled(words.missing, { words: typed }))];
};

/** Names the words that no record has; if there are none, says that no record has all words together. */
const partialLine = ({ missing }: Outcome, words: PageWords): HTMLElement[] =>
  missing.length > 0 ? missingLine(missing, words) : [element('p', '', words.notTogether)];

const noneLines = ({ missing, widen }: Outcome, state: SearchState, words: PageWords): HTMLElement[] => {
  if (widen.length > 0) {
    const ways = widen.map(({ filter, count }) => {
      const way = link(formatState(withoutFilter(state, filter)) || '?', words.filters[filter] ?? filter);
      return element('li', '', ...filled(words.widen, { filter: way, count: countLine(count, words) }));
    });
    return [element('p', '', words.noneFiltered), element('ul', '', ...ways)];
  }
  return [element('p', '', words.none), ...missingLine(missing, words)];
};

const correctedLine = (meant: string, state: SearchState, words: PageWords): HTMLElement => {
  const typed = link(formatState({ ...state, verbatim: true }), state.query);
  return element('p', '', ...filled(words.corrected, { meant: element('strong', '', meant), typed }));
};

/** The link to the common page of an organisation and a topic; none with filters, which that page does not have. */
const pairLine = ({ pair }: Outcome, { filters }: SearchState, { words, to }: Ground): HTMLElement[] => {
  if (!pair || Object.keys(filters).length > 0) return [];
  const { body, topic } = pair;
  const title = filled(words.crossing, { body: body.names[0] ?? body.id, topic: topic.names[0] ?? topic.id });
  const page = link(to.crossing(body.id, topic.id), ...title);
  return [element('p', '', ...filled(words.underBoth, { page }))];
};

/** The sentences for an outcome; `count` is the number of results, with the answer. */
export const statusLines = (outcome: Outcome, count: number, state: SearchState, ground: Ground): HTMLElement[] => {
  const { words } = ground;
  const pair = pairLine(outcome, state, ground);
  if (count === 0) return [...noneLines(outcome, state, words), ...pair];
  const corrected = outcome.meant === undefined ? [] : [correctedLine(outcome.meant, state, words)];
  const partial = outcome.isPartial ? partialLine(outcome, words) : [];
  const counted = outcome.isPartial ? words.mostOf : '#';
  return [...corrected, ...partial, element('p', '', counted.replace('#', countLine(count, words))), ...pair];
};
