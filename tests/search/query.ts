// What one row of the query table holds: words that a reader types, and what must and must not be found for them.

/** A query of a reader. Records are named by permalink, `kind/id`. */
export interface Query {
  readonly query: string;
  /** Filters as the address has them, `kind=meetings&year=2026`. */
  readonly filters?: string;
  /** Who types it, or what is hard about it. */
  readonly why: string;
  /** Records that must be among the first three results; the first of them is the best. */
  readonly mustFind?: readonly string[];
  /** Where readers who type this mean different things: records that would be as right in the first place. */
  readonly asGood?: readonly string[];
  /** Records that must not be among the first ten results. */
  readonly mustNot?: readonly string[];
  /** True when nothing at all may be found. */
  readonly nothing?: true;
}
