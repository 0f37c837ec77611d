// The rows of a list → the filters worth having: those whose values are few and differ.
import type { ViewContext } from '../shared/context.ts';
import type { ListItem } from '../shared/list-item.ts';

/** A filter: its field, its label, and the values to choose from, as they stand in the rows. */
export interface ListFilter {
  readonly name: 'side' | 'what' | 'status' | 'support';
  readonly label: string;
  readonly options: readonly string[];
}

/** More values than this are no choice but another list. */
const most = 16;

const valuesOf = (items: readonly ListItem[], read: (item: ListItem) => readonly string[]): string[] =>
  [...new Set(items.flatMap(read))].filter((value) => value !== '').toSorted();

/** Lists the filters of a list. What is withdrawn is found by that state alone, so that no other filter counts it. */
export const buildListFilters = (items: readonly ListItem[], { words }: ViewContext): ListFilter[] => {
  const { filters } = words.list;
  const standing = items.filter(({ isWithdrawn }) => !isWithdrawn);
  const all: ListFilter[] = [
    {
      name: 'side',
      label: filters.side,
      options: valuesOf(standing, ({ sides }) => sides.map((side) => words.sides[side])),
    },
    { name: 'what', label: filters.what, options: valuesOf(standing, ({ what }) => [what]) },
    { name: 'status', label: filters.status, options: valuesOf(items, ({ status }) => [status]) },
    { name: 'support', label: filters.support, options: valuesOf(standing, ({ support }) => [support?.text ?? '']) },
  ];
  return all.filter(({ options }) => options.length > 1 && options.length <= most);
};
