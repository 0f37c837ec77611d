// View data of the search page: filters with labelled, counted values, and the script's words.
import { supportLevels } from '../../graph/support.ts';
import type { Words } from '../../i18n/en/index.ts';
import { kindNames } from '../../model/kinds.ts';
import { by, byDescending } from '../../model/order.ts';
import type { AnyRecord } from '../../model/record.ts';
import { sides } from '../../model/schema/fields.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import type { PageWords } from '../browser/page-words.ts';
import { filtersOf } from '../index/filter-values.ts';
import { type FilterName, filterNames } from '../index/index-fields.ts';
import { ownNames, predecessors } from '../index/terms.ts';

/** A value of a filter: its label, how many records have it, and every name that a reader may look for it by. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly names: readonly string[];
}

/** One filter of the form. */
export interface FilterView {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

const recordOf = (name: FilterName, value: string, { graph }: ViewContext): AnyRecord | undefined => {
  if (name === 'ministry') return graph.find(`organizations/${value}`);
  return name === 'topic' ? graph.find(`topics/${value}`) : undefined;
};

/** The word for a filter value that is no record. */
const wordFor = (name: FilterName, value: string, words: Words): string => {
  const tables: Partial<Record<FilterName, Readonly<Record<string, string>>>> = {
    kind: Object.fromEntries(kindNames.map((kind) => [kind, words.kinds[kind].many])),
    status: words.states,
    side: words.sides,
    support: words.support.levels,
  };
  return tables[name]?.[value] ?? value;
};

const labelOf = (name: FilterName, value: string, ctx: ViewContext): string => {
  const record = recordOf(name, value, ctx);
  if (!record) return wordFor(name, value, ctx.words);
  const acronym =
    record.kind === 'organizations' && record.data.acronym !== undefined ? ` (${record.data.acronym})` : '';
  return `${titleOf(record, ctx)}${acronym}`;
};

/** An organisation is also found by its former names and by its aliases, wrong names among them. */
const namesFor = (name: FilterName, value: string, ctx: ViewContext): string[] => {
  const record = recordOf(name, value, ctx);
  if (!record) return [labelOf(name, value, ctx)];
  const all = [record, ...predecessors(record, ctx.graph)];
  return [...new Set(all.flatMap((one) => [...ownNames(one), ...(one.data.aliases ?? [])]))];
};

/** The filters whose values have an order of their own. Others are sorted by label, years from the newest. */
const orders: Partial<Record<FilterName, readonly string[]>> = {
  kind: kindNames,
  side: sides,
  support: supportLevels,
};

const compareOptions = (name: FilterName): ((a: FilterOption, b: FilterOption) => number) => {
  const order = orders[name];
  if (order) return by(({ value }) => order.indexOf(value));
  return name === 'year' ? byDescending(({ value }) => value) : by(({ label }) => label);
};

/** Builds the filters of the search form. */
export const buildFilters = (ctx: ViewContext): FilterView[] => {
  const all = ctx.graph.records.map((record) => filtersOf(record, ctx));
  return filterNames.map((name) => {
    const counts = new Map<string, number>();
    for (const filters of all)
      for (const value of new Set(filters[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return {
      name,
      label: ctx.words.search.filters[name],
      options: [...counts]
        .map(([value, count]) => ({
          value,
          label: labelOf(name, value, ctx),
          count,
          names: namesFor(name, value, ctx),
        }))
        .sort(compareOptions(name)),
    };
  });
};

/** Gathers the words that the script shows. */
export const buildPageWords = ({ words }: ViewContext): PageWords => {
  const { start, loading, none, noneFiltered, missing, notTogether, mostOf, failed } = words.search;
  const { newest, corrected, widen, underBoth, filters, sections } = words.search;
  return {
    ...{ start, loading, none, noneFiltered, missing, notTogether, mostOf, failed },
    ...{ newest, corrected, widen, underBoth, filters, sections },
    one: words.search.oneResult,
    many: words.search.results('#'),
    dot: words.join.dot,
    comma: words.join.comma,
    typed: words.search.typed('{word}'),
    labelled: words.join.labelled('{label}', '{text}'),
    crossing: words.crossing.title('{body}', '{topic}'),
    kinds: Object.fromEntries(kindNames.map((kind) => [kind, words.kinds[kind].one])),
    sides: words.sides,
    sideMarks: words.sideMarks,
  };
};
