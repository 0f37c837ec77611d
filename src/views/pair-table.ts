// Agreements → which Korean body signs with which Chinese body, and how often.
import type { RecordOf } from '../model/record.ts';
import type { ViewContext } from './context.ts';
import { linkTo, type Part } from './part.ts';

/** A Korean body and the Chinese bodies it has agreements with. */
export interface PairRow {
  readonly kr: Part;
  readonly cells: readonly { readonly cn: Part; readonly count: number; readonly href: string }[];
}

/** The bodies of a side, each once: two people may sign for one. */
const bodiesOf = (record: RecordOf<'agreements'>, side: 'kr' | 'cn'): Set<string> =>
  new Set(
    record.data.parties.flatMap((party) => (party.side === side && party.organization ? [party.organization] : [])),
  );

const short = (organization: RecordOf<'organizations'>): string => organization.data.acronym ?? organization.data.title;

/** Builds the pairs, the most frequent Korean body first. */
export const buildPairTable = (ctx: ViewContext): PairRow[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const agreement of ctx.graph.of('agreements')) {
    for (const kr of bodiesOf(agreement, 'kr')) {
      const row = counts.get(kr) ?? new Map<string, number>();
      counts.set(kr, row);
      for (const cn of bodiesOf(agreement, 'cn')) row.set(cn, (row.get(cn) ?? 0) + 1);
    }
  }
  const total = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .toSorted(([a, first], [b, second]) => total(second) - total(first) || (a < b ? -1 : 1))
    .flatMap(([kr, row]): PairRow[] => {
      const body = ctx.graph.get('organizations', kr);
      if (!body || row.size === 0) return [];
      const cells = [...row].flatMap(([cn, count]) => {
        const other = ctx.graph.get('organizations', cn);
        return other ? [{ cn: linkTo(other, ctx, short(other)), count, href: ctx.to.record('organizations', kr) }] : [];
      });
      return [
        {
          kr: linkTo(body, ctx),
          cells: cells.toSorted((a, b) => b.count - a.count || (a.cn.text < b.cn.text ? -1 : 1)),
        },
      ];
    });
};
