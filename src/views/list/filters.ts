// Filters of a list: only those that offer a choice of a readable length.
import { type ListFilterName, listFilters } from '../../model/list-query.ts';
import { by } from '../../model/order.ts';
import type { ViewContext } from '../shared/context.ts';
import type { ListItem, Term } from '../shared/list-item.ts';

/** A filter: its name in addresses, its label, and the values to choose from. */
export interface ListFilter {
  readonly name: ListFilterName;
  readonly label: string;
  readonly options: readonly Term[];
}

/** A filter with more values than this is too long to read. */
const most = 16;

const optionsOf = (items: readonly ListItem[], name: ListFilterName): Term[] => {
  const terms = items.flatMap(({ filters }) => filters[name]);
  return [...new Map(terms.map((term) => [term.key, term])).values()].toSorted(
    by(
      ({ text }) => text,
      ({ key }) => key,
    ),
  );
};

/** Lists the filters that divide the items of a list, with their values by displayed text. */
export const buildListFilters = (items: readonly ListItem[], { words }: ViewContext): ListFilter[] =>
  listFilters
    .map((name) => ({ name, label: words.list.filters[name], options: optionsOf(items, name) }))
    .filter(({ options }) => options.length > 1 && options.length <= most);
