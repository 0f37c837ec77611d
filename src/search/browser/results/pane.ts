// The list of results: who or what the query names, then records, ten at a time.
import type { Parts } from '../page-parts.ts';
import type { Named } from '../query/names.ts';
import type { Hit } from '../query/pagefind.ts';
import { isPerson, type Query } from '../query/query.ts';
import type { Outcome } from '../search.ts';
import { needlesOf } from './excerpt.ts';
import { type Asked, order } from './order.ts';
import { answerElement, resultElement } from './results.ts';

/** How many results are shown at once; each fetches the text of a record. */
const pageSize = 10;

/** The list of results. */
export interface Pane {
  readonly clear: () => void;
  /** Shows who or what the query names, in place of the list. */
  readonly showAnswer: (named: Named) => void;
  /**
   * Shows the answer and the first results of an outcome in place of the list, unless `isCurrent` says that a later
   * search began.
   */
  readonly show: (outcome: Outcome, answer: Named | undefined, isCurrent: () => boolean) => Promise<void>;
  /** Shows the next results and moves the focus to the first of them. */
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

  /** Empties the list. Keeps the answer if it stays the same, because the focus may be in it. */
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

  /** Makes elements for results. Those of the first page are reordered, as their names and kinds are known by then. */
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
