// Agreements → which Korean body signs with which Chinese body, and what they signed.
import type { RecordOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { linkTo, type Part } from './text-run.ts';

/** A Chinese body beside a Korean one: how many agreements they have, which, and the place on the page of pairs that lists them. */
export interface PairCell {
  readonly cn: Part;
  readonly id: string;
  readonly count: number;
  readonly href: string;
  readonly agreements: readonly RecordOf<'agreements'>[];
}

/** A Korean body and the Chinese bodies it has agreements with. */
export interface PairRow {
  readonly kr: Part;
  readonly cells: readonly PairCell[];
}

type Counted = ReadonlyMap<string, readonly RecordOf<'agreements'>[]>;

/** The bodies of a side, each once: two people may sign for one. */
const bodiesOf = (record: RecordOf<'agreements'>, side: 'kr' | 'cn'): Set<string> =>
  new Set(
    record.data.parties.flatMap((party) => (party.side === side && party.organization ? [party.organization] : [])),
  );

const short = (organization: RecordOf<'organizations'>): string => organization.data.acronym ?? organization.data.title;

const countPairs = (ctx: ViewContext): [string, Counted][] => {
  const counts = new Map<string, Map<string, RecordOf<'agreements'>[]>>();
  for (const agreement of ctx.graph.standing.of('agreements')) {
    for (const kr of bodiesOf(agreement, 'kr')) {
      const row = counts.get(kr) ?? new Map<string, RecordOf<'agreements'>[]>();
      counts.set(kr, row);
      for (const cn of bodiesOf(agreement, 'cn')) row.set(cn, [...(row.get(cn) ?? []), agreement]);
    }
  }
  const total = (row: Counted): number => [...row.values()].reduce((sum, { length }) => sum + length, 0);
  return [...counts].toSorted(([a, first], [b, second]) => total(second) - total(first) || (a < b ? -1 : 1));
};

/** Builds the pairs, the most frequent Korean body first. */
export const buildPairTable = (ctx: ViewContext): PairRow[] =>
  countPairs(ctx).flatMap(([kr, row]): PairRow[] => {
    const body = ctx.graph.standing.get('organizations', kr);
    if (!body || row.size === 0) return [];
    const cells = [...row].flatMap(([cn, agreements]): PairCell[] => {
      const other = ctx.graph.standing.get('organizations', cn);
      const id = `${kr}--${cn}`;
      const count = agreements.length;
      return other
        ? [{ cn: linkTo(other, ctx, short(other)), id, count, href: ctx.to.page('pairs', id), agreements }]
        : [];
    });
    return [
      { kr: linkTo(body, ctx), cells: cells.toSorted((a, b) => b.count - a.count || (a.cn.text < b.cn.text ? -1 : 1)) },
    ];
  });
