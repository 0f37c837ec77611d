// Pairs of Korean and Chinese organisations, and the agreements they signed.
import { by, byDescending } from '../../model/order.ts';
import type { RecordOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { linkTo, type Part } from './text-run.ts';

/** A Chinese organisation in a Korean one's row: their agreements, and the address of their list on the pairs page. */
export interface PairCell {
  readonly cn: Part;
  readonly id: string;
  readonly count: number;
  readonly href: string;
  readonly agreements: readonly RecordOf<'agreements'>[];
}

/** A Korean organisation and its Chinese counterparts. */
export interface PairRow {
  readonly kr: Part;
  readonly cells: readonly PairCell[];
}

type Counted = ReadonlyMap<string, readonly RecordOf<'agreements'>[]>;

/** The organisations of a side, each once, since two people may sign for one. */
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
  const total = ([, row]: [string, Counted]): number => [...row.values()].reduce((sum, { length }) => sum + length, 0);
  const id = ([kr]: [string, Counted]): string => kr;
  return [...counts].toSorted((a, b) => byDescending(total)(a, b) || by(id)(a, b));
};

const count = (cell: PairCell): number => cell.count;
const name = ({ cn }: PairCell): string => cn.text;
const id = (cell: PairCell): string => cell.id;

/** Builds the pairs; most agreements first, in rows and in cells. Withdrawn records are left out. */
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
      { kr: linkTo(body, ctx), cells: cells.toSorted((a, b) => byDescending(count)(a, b) || by(name, id)(a, b)) },
    ];
  });
