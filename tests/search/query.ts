// The type of a row of the query table: a query, and what it must and must not find.

/** A reader's query. Records are given as permalinks, `kind/id`. */
export interface Query {
  readonly query: string;
  /** Filters as in the address, `kind=meetings&year=2026`. */
  readonly filters?: string;
  /** Who types it, or what is hard about it. */
  readonly why: string;
  /** Records that must be among the first three results; the first of them is the best. */
  readonly mustFind?: readonly string[];
  /** Other records that may come first, when the query has several meanings. */
  readonly asGood?: readonly string[];
  /** Records that must not be among the first ten results. */
  readonly mustNot?: readonly string[];
  /** True if the query must find nothing. */
  readonly nothing?: true;
}
