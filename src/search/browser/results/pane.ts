// Outcomes → what stands in the list of results: whom the query names, then records, ten at a time.

import type { Parts } from '../page-parts.ts';
import type { Named } from '../query/names.ts';
import type { Hit } from '../query/pagefind.ts';
import { isPerson, type Query } from '../query/query.ts';
import type { Outcome } from '../search.ts';
import { needlesOf } from './excerpt.ts';
import { type Asked, order } from './order.ts';
import { answerElement, resultElement } from './results.ts';

/** How many results are shown at once: each costs the bytes of its words. */
const pageSize = 10;

/** The list of results. */
export interface Pane {
  readonly clear: () => void;
  /** Shows whom the query names in place of what is there. */
  readonly showAnswer: (named: Named) => void;
  /** Takes an outcome, and shows the answer and its first results in place of what is there; `isCurrent` tells whether anybody still waits for them. */
  readonly show: (outcome: Outcome, answer: Named | undefined, isCurrent: () => boolean) => Promise<void>;
  /** Shows the next results and goes to the first of them. */
  readonly showMore: () => Promise<void>;
}

const askedOf = ({ key, segments }: Query): Asked => ({
  key,
  tokens: segments.flatMap(({ tokens }) => tokens),
  besides: segments.some(isPerson) ? segments.filter((one) => !isPerson(one)).map(({ text }) => text) : [],
});

/** Makes the pane over the parts of the page. */
export const makePane = ({ list, more, words, to }: Parts): Pane => {
  let showMore = async (): Promise<void> => undefined;
  let answered: { named: Named; item: HTMLElement } | undefined;

  /** Takes everything from the list but the answer, where it is the one wanted: a reader may have gone to it already. */
  const clearBut = (named: Named | undefined): void => {
    const kept = named && answered?.named === named ? answered.item : undefined;
    for (const item of [...list.children]) if (item !== kept) item.remove();
    more.hidden = true;
  };

  const showAnswer = (named: Named): void => {
    clearBut(named);
    if (list.firstElementChild) return;
    answered = { named, item: answerElement(named, to, words) };
    list.append(answered.item);
  };

  /** The records on the first page are put in order among themselves: their names are known then, and their kinds. */
  const elementsOf = async (
    hits: readonly Hit[],
    { query, answers, hits: all }: Outcome,
    answer: Named | undefined,
  ) => {
    const found = await Promise.all(hits.map(async (hit) => ({ hit, data: await hit.data() })));
    const meant = [...answers, ...(query?.begun ?? [])].map(({ kind, id }) => to.record(kind, id));
    const ordered = query && hits[0] === all[0] ? order(found, askedOf(query), meant) : found;
    const shown = answer && to.record(answer.kind, answer.id);
    const needles = query ? needlesOf(query) : [];
    return ordered.filter(({ data }) => data.url !== shown).map(({ data }) => resultElement(data, needles, words));
  };

  const show: Pane['show'] = async (outcome, answer, isCurrent) => {
    let rest = outcome.hits;
    const takeNext = (): Promise<HTMLElement[]> => {
      const next = rest.slice(0, pageSize);
      rest = rest.slice(pageSize);
      return elementsOf(next, outcome, answer);
    };
    const append = (items: readonly HTMLElement[]): void => {
      list.append(...items);
      more.hidden = rest.length === 0;
    };
    const first = await takeNext();
    if (!isCurrent()) return;
    if (answer) showAnswer(answer);
    else clearBut(undefined);
    append(first);
    showMore = async () => {
      const items = await takeNext();
      if (!isCurrent()) return;
      append(items);
      items[0]?.querySelector('a')?.focus();
    };
  };

  return { clear: () => clearBut(undefined), showAnswer, show, showMore: () => showMore() };
};
