// The timeline: dated records by year, with every year between the first and the last.
import { isKindWith } from '../model/kinds.ts';
import { type AnyRecord, listingDate } from '../model/record.ts';
import type { Graph } from './graph.ts';

/** One year and its dated records, newest first. */
export interface Year {
  readonly year: number;
  readonly records: readonly AnyRecord[];
}

/** The records of the timeline by year, newest year first; withdrawn ones are left out. */
export const buildTimeline = ({ standing: graph }: Graph): Year[] => {
  const dated = graph.records.filter((record) => isKindWith('inTimeline', record.kind) && listingDate(record));
  const years = Map.groupBy(dated, (record) => Number(listingDate(record)?.date.slice(0, 4)));
  const known = [...years.keys()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
    year,
    records: years.get(year) ?? [],
  }));
};
