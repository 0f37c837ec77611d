// Records → years: what is dated, in order, with every year between the first and the last, empty ones included.
import { type AnyRecord, listingDate } from '../model/record.ts';
import type { Graph } from './graph.ts';

/** One year and what is dated in it, newest first. */
export interface Year {
  readonly year: number;
  readonly records: readonly AnyRecord[];
}

const inTimeline = new Set(['agreements', 'meetings', 'statements']);

/** Agreements, meetings and statements that stand, by year, newest year first. */
export const buildTimeline = ({ standing: graph }: Graph): Year[] => {
  const dated = graph.records.filter((record) => inTimeline.has(record.kind) && listingDate(record));
  const years = Map.groupBy(dated, (record) => Number(listingDate(record)?.date.slice(0, 4)));
  const known = [...years.keys()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
    year,
    records: years.get(year) ?? [],
  }));
};
