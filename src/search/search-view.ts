// The graph → the search form: every filter with the values that records have, labelled.
import { kindNames } from '../model/kinds.ts';
import type { ViewContext } from '../views/context.ts';
import { titleOf } from '../views/part.ts';
import { type FilterName, filterNames } from './index-fields.ts';
import { filtersOf } from './search-records.ts';

/** One filter of the form. */
export interface FilterView {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const labelOf = (name: FilterName, value: string, ctx: ViewContext): string => {
  const { words, graph } = ctx;
  if (name === 'ministry' || name === 'topic') {
    const record = graph.find(`${name === 'ministry' ? 'organizations' : 'topics'}/${value}`);
    if (!record) return value;
    const acronym =
      record.kind === 'organizations' && record.data.acronym !== undefined ? ` (${record.data.acronym})` : '';
    return `${titleOf(record, ctx)}${acronym}`;
  }
  if (name === 'kind') return words.kinds[value as (typeof kindNames)[number]].many;
  const statuses: Record<string, string> = {
    ...words.agreementStatuses,
    ...words.occurrences,
    ...words.commitmentStatuses,
  };
  return name === 'status' ? (statuses[value] ?? value) : value;
};

const compare =
  (name: FilterName) =>
  (a: { value: string; label: string }, b: { value: string; label: string }): number => {
    if (name === 'year') return a.value < b.value ? 1 : -1;
    if (name === 'kind')
      return (
        kindNames.indexOf(a.value as (typeof kindNames)[number]) -
        kindNames.indexOf(b.value as (typeof kindNames)[number])
      );
    return a.label < b.label ? -1 : 1;
  };

/** Builds the filters of the search form. */
export const buildFilters = (ctx: ViewContext): FilterView[] => {
  const all = ctx.graph.records.map((record) => filtersOf(record, ctx));
  return filterNames.map((name) => {
    const values = [...new Set(all.flatMap((filters) => filters[name]))];
    return {
      name,
      label: ctx.words.search.filters[name],
      options: values.map((value) => ({ value, label: labelOf(name, value, ctx) })).sort(compare(name)),
    };
  });
};
